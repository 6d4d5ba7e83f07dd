import { clock, french, num, type Said, type Theme } from './themes.ts'

/** A page as forum software prints it: header, messages, signature and who is online. */
const forum = (open: string, messages: string, close = '') =>
  `<div id="page"><h1>Un sujet</h1>${open}${messages}${close}<div id="online">En ligne : <a href="/member.php?u=9">Zoé</a>, <a href="/member.php?u=8">Tom</a></div></div>`

const page = (open: string, close: string, one: (said: Said) => string): Theme['page'] => {
  return (all) => forum(open, all.map(one).join('\n'), close)
}

/** Forum software, in the markup of its default themes. */
export const FORUMS: Theme[] = [
  {
    name: 'phpBB 3 prosilver',
    page: page(
      '',
      '',
      ({
        n,
        name,
        at,
        text,
      }) => `<div id="p${n}" class="post has-profile bg2"><div class="inner"><dl class="postprofile" id="profile${n}"><dt class="has-profile-rank"><div class="avatar-container"></div><a href="./memberlist.php?mode=viewprofile&amp;u=${n}" class="username">${name}</a></dt><dd class="profile-posts"><strong>Messages :</strong> 12</dd></dl>
<div class="postbody"><div id="post_content${n}"><h3><a href="#p${n}">Re: Un sujet</a></h3><p class="author"><a class="unread" href="./viewtopic.php?p=${n}#p${n}"></a><span class="responsive-hide">par <strong><a href="./memberlist.php?mode=viewprofile&amp;u=${n}" class="username">${name}</a></strong> » </span><time datetime="${at}">${french(at)} ${clock(at)}</time></p><div class="content">${text}</div><div id="sig${n}" class="signature">Ma signature</div></div></div></div></div>`,
    ),
  },
  {
    name: 'vBulletin 3',
    page: page(
      '<div id="posts">',
      '</div>',
      ({ n, name, at, text }) =>
        `<div id="edit${n}"><table class="tborder" id="post${n}"><tr><td class="thead"><a name="post${n}"></a>${num(at)}, ${clock(at)}</td></tr><tr><td class="alt2"><div id="postmenu_${n}"><a class="bigusername" href="member.php?u=${n}">${name}</a></div><div class="smallfont">Membre</div></td><td class="alt1" id="td_post_${n}"><div id="post_message_${n}">${text}</div></td></tr></table></div>`,
    ),
  },
  {
    name: 'vBulletin 4',
    page: page(
      '<ol id="posts" class="posts">',
      '</ol>',
      ({ n, name, at, text }) =>
        `<li class="postbit postcontainer" id="post_${n}"><div class="posthead"><span class="postdate"><span class="date">${num(at)}, <span class="time">${clock(at)}</span></span></span><span class="nodecontrols"><a name="post${n}" href="showthread.php?p=${n}#post${n}" class="postcounter">#${n}</a></span></div><div class="postdetails"><div class="userinfo"><div class="username_container"><div class="popupmenu memberaction"><a class="username offline popupctrl" href="member.php?${n}-x"><strong>${name}</strong></a></div></div></div><div class="postbody"><div class="content"><div id="post_message_${n}"><blockquote class="postcontent restore">${text}</blockquote></div></div></div></div></li>`,
    ),
  },
  {
    name: 'vBulletin 5',
    page: page(
      '<ul class="conversation-list">',
      '</ul>',
      ({ n, name, at, text }) =>
        `<li class="b-post js-post js-comment-entry" data-node-id="${n}" itemprop="comment" itemscope itemtype="http://schema.org/Comment"><div class="b-userinfo" itemprop="author" itemscope itemtype="http://schema.org/Person"><div class="author h-text-size--14"><strong><a href="/member/${n}-x"><span itemprop="name">${name}</span></a></strong></div></div><div class="b-post__body"><div class="b-post__timestamp"><time itemprop="dateCreated" datetime="${at}">${num(at)}</time></div><div class="js-post__content-text restore" itemprop="text">${text}</div></div></li>`,
    ),
  },
  {
    name: 'SMF 2',
    page: page(
      '<form id="quickModForm"><div id="forumposts">',
      '</div></form>',
      ({ n, name, at, text }) =>
        `<div class="windowbg"><div class="post_wrapper"><div class="poster"><h4><a href="index.php?action=profile;u=${n}" title="Voir le profil">${name}</a></h4><ul><li class="postgroup">Membre</li></ul></div><div class="postarea"><div class="flow_hidden"><div class="keyinfo"><h5 id="subject_${n}"><a href="index.php?topic=1.msg${n}#msg${n}">Re : Un sujet</a></h5><div class="smalltext">« <strong>Réponse #${n} le :</strong> ${french(at)} à ${clock(at)} »</div></div></div><div class="post"><div class="inner" id="msg_${n}">${text}</div></div></div></div></div>`,
    ),
  },
  {
    name: 'MyBB',
    page: page(
      '<div id="posts">',
      '</div>',
      ({ n, name, at, text }) =>
        `<a name="pid${n}" id="pid${n}"></a><div class="post classic" id="post_${n}"><div class="post_author scaleimages"><div class="author_information"><strong><span class="largetext"><a href="member.php?action=profile&amp;uid=${n}">${name}</a></span></strong><br><span class="smalltext">Membre</span></div></div><div class="post_content"><div class="post_head"><span class="post_date">${num(at)}, ${clock(at)}</span></div><div class="post_body scaleimages" id="pid_${n}">${text}</div></div></div>`,
    ),
  },
  {
    name: 'Invision 4',
    page: page(
      '<div class="cTopic ipsClear">',
      '</div>',
      ({ n, name, at, text }) =>
        `<article id="elComment_${n}" class="cPost ipsBox ipsComment"><aside class="ipsComment_author cAuthorPane"><h3 class="ipsType_sectionHead cAuthorPane_author"><strong><a href="/profile/${n}-x/" title="Profil">${name}</a></strong></h3><ul><li>Membre</li></ul></aside><div id="comment-${n}_wrap" data-commentid="${n}" class="ipsComment_content"><div class="ipsComment_meta"><a href="/topic/1/?do=findComment&amp;comment=${n}"><time datetime="${at}">${num(at)}</time></a></div><div class="cPost_contentWrap"><div data-role="commentContent" class="ipsType_normal ipsType_richText">${text}</div></div></div></article>`,
    ),
  },
  {
    name: 'FluxBB',
    page: page(
      '<div id="punviewtopic">',
      '</div>',
      ({ n, name, at, text }) =>
        `<div id="p${n}" class="blockpost rowodd"><h2><span><span class="conr">#${n}</span> <a href="viewtopic.php?pid=${n}#p${n}">${num(at)} ${clock(at)}</a></span></h2><div class="box"><div class="inbox"><div class="postbody"><div class="postleft"><dl><dt><strong><a href="profile.php?id=${n}">${name}</a></strong></dt><dd class="usertitle"><strong>Membre</strong></dd></dl></div><div class="postright"><h3>Re: Un sujet</h3><div class="postmsg">${text}</div></div></div></div></div></div>`,
    ),
  },
  {
    name: 'XenForo 2',
    page: page(
      '<div class="block-body js-replyNewMessageContainer">',
      '</div>',
      ({ n, name, at, text }) =>
        `<article class="message message--post js-post" data-author="${name}" data-content="post-${n}" id="js-post-${n}"><div class="message-inner"><div class="message-cell message-cell--user"><section class="message-user"><h4 class="message-name"><a href="/members/x.${n}/" class="username" data-user-id="${n}">${name}</a></h4><h5 class="userTitle">Membre</h5></section></div><div class="message-cell message-cell--main"><header class="message-attribution"><a href="/threads/x.1/post-${n}"><time class="u-dt" datetime="${at}">${num(at)}</time></a></header><div class="message-content"><article class="message-body"><div class="bbWrapper">${text}</div></article></div></div></div></article>`,
    ),
  },
]
