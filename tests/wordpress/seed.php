<?php
// Installs a fresh WordPress and gives it one article with threaded comments. Run by PHP's command
// line in WordPress's own folder; prints the article's address.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url(getenv('VIGIE_ORIGIN'), PHP_URL_HOST) . ':' . parse_url(getenv('VIGIE_ORIGIN'), PHP_URL_PORT);
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD'] = 'GET';
require 'wp-load.php';
require_once 'wp-admin/includes/upgrade.php';
// No mail leaves this machine.
add_filter('pre_wp_mail', '__return_true');
wp_install('Le Petit Rivemontais', 'lea', 'lea@pedalune.example', true, '', 'rivemont');
switch_theme(getenv('VIGIE_THEME'));
update_option('comment_moderation', 0);
update_option('comment_previously_approved', 0);
update_option('comment_registration', 0);
update_option('require_name_email', 0);
// Avatars would come from the network.
update_option('show_avatars', 0);
update_option('thread_comments', 1);
update_option('thread_comments_depth', 5);

$post = wp_insert_post([
    'post_title' => 'Six mois à vélo dans Rivemont',
    'post_content' => '<p>Voilà six mois que la ville a ouvert ses quarante stations. Racontez-nous les vôtres.</p>',
    'post_status' => 'publish',
    'post_author' => 1,
    'comment_status' => 'open',
]);

function say($post, $name, $text, $under = 0) {
    static $minutes = 600;
    $minutes -= 45;
    $at = time() - $minutes * 60;
    return wp_insert_comment([
        'comment_post_ID' => $post,
        'comment_author' => $name,
        'comment_author_email' => strtolower(preg_replace('/\W+/', '', $name)) . '@courriel.example',
        'comment_author_url' => $name === 'Camille D.' ? 'https://camille-roule.example/' : '',
        'comment_content' => $text,
        'comment_parent' => $under,
        'comment_approved' => 1,
        'comment_date' => date('Y-m-d H:i:s', $at),
        'comment_date_gmt' => gmdate('Y-m-d H:i:s', $at),
    ]);
}

$first = say($post, 'Camille D.', 'Beau travail. Pour la gare, la station Écluse est à quatre minutes à pied.');
$second = say($post, 'Gérard', 'Merci pour l’astuce, je ne connaissais pas cette station.', $first);
say($post, 'Inès Roule', 'Je confirme, j’en parle dans ma prochaine vidéo.', $second);
$angry = say($post, 'Yanis', 'QUARANTE STATIONS ET PAS UNE SEULE DANS LES QUARTIERS NORD !!! TOUJOURS LES MÊMES QUI SONT SERVIS');
say($post, 'Nora', 'Deux sont prévues au printemps.', $angry);
echo get_permalink($post);
