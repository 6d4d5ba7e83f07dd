/** La page d’accueil du premier jour. */
export const welcome = {
  title: 'Bienvenue dans Vigie',
  intro:
    'Vigie reconnaît les membres que vous suivez, prépare vos réponses et veille sur ce qu’on dit de vous. Elle n’envoie jamais rien à votre place.',
  language: 'Langue',
  languageAuto: 'Celle du navigateur',

  sites: 'Où modérez-vous ?',
  sitesText:
    'Chaque site demande sa propre autorisation. Vigie y lit les messages affichés, leurs auteurs et leurs dates ; elle n’y publie rien.',
  siteOn: 'autorisé',
  allow: 'Autoriser {name}',
  ownSite: 'Votre forum ou votre blog',
  ownSiteHint: 'Son adresse. Vigie reconnaît {list} et lit aussi la plupart des autres.',
  ownSiteAdd: 'Autoriser ce site',
  ownSiteWrong: 'Ce n’est pas une adresse, comme forum.exemple.fr.',
  refused: 'Le navigateur n’a pas donné l’accès à {name}. Rien n’a changé.',
  allowed: 'Vigie lit maintenant {name}. Rechargez les pages déjà ouvertes si besoin.',
  later: 'Plus tard : ouvrez un site, cliquez l’icône de Vigie, puis « Lire ce site ».',

  alertDone: 'La veille a commencé. Alertes et sources se règlent dans le tableau de bord.',

  data: 'Où vont vos données ?',
  dataHere: 'Nulle part : elles restent dans ce navigateur, sans compte ni serveur.',
  dataPeople:
    'Vigie ne garde que les personnes sur lesquelles vous agissez. Chaque fiche peut être exportée ou effacée.',
  dataBackup:
    'Désinstaller Vigie efface tout. Pour sauvegarder : tableau de bord, Réglages, « Tout exporter ».',
  finish: 'Ouvrir le tableau de bord',
  tip: 'Épinglez l’icône de Vigie dans la barre d’outils pour voir le nombre de mentions.',
} as const
