/** What went wrong between a surface and the keeper: what happened, what is kept, what to do. */
export const errors = {
  refused: 'Vigie a refusé cette demande. Rien n’a été modifié.',
  full: 'Le disque est plein : rien n’a été enregistré, ce que vous avez saisi reste affiché. Libérez de la place puis réessayez.',
  blocked:
    'Un autre onglet de Vigie, plus ancien, bloque la mise à jour. Vos données sont intactes : fermez cet onglet puis réessayez.',
  updating:
    'Vigie met vos données en forme pour sa nouvelle version, ce qui peut prendre quelques minutes. Rien n’est perdu et vous n’avez rien à faire : cette page s’affichera d’elle-même.',
  broken:
    'La base de Vigie ne s’ouvre pas. Ce que vous avez saisi reste affiché. Si le disque est plein, libérez de la place ; sinon, redémarrez le navigateur ; si cela persiste, enregistrez une copie en fichier depuis les réglages, réinstallez Vigie et importez-la.',
  import: 'Ce fichier ne peut pas être importé. Rien n’a été modifié.',
  gone: 'Cet élément n’existe plus. Rien d’autre n’a changé.',
  permission:
    'Le navigateur n’a pas donné l’accès à ce site. Rien n’est perdu : autorisez-le puis réessayez.',
  unreachable:
    'Vigie ne répond pas, sans doute parce qu’elle vient d’être mise à jour. Ce que vous avez saisi reste affiché ; rechargez la page.',
  unexpected:
    'Une erreur imprévue s’est produite. Ce que vous avez saisi reste affiché, rien n’a été enregistré. Détail : {detail}',
} as const
