/** Export and import. */
export const transfer = {
  notJson:
    'Ce fichier n’est pas un fichier JSON lisible. Rien n’a été modifié : choisissez une sauvegarde créée par Vigie.',
  notVigie:
    'Ce fichier n’est pas une sauvegarde de Vigie. Rien n’a été modifié : choisissez un fichier créé par « Exporter ».',
  newer:
    'Cette sauvegarde vient d’une version plus récente de Vigie. Rien n’a été modifié : mettez Vigie à jour puis réessayez.',
  empty: 'Cette sauvegarde ne contient aucune donnée utilisable. Rien n’a été modifié.',
  unknown:
    'Vigie ne reconnaît pas ce fichier. Rien n’a été modifié. Elle lit ses propres sauvegardes, les notes et réglages de Toolbox, les sauvegardes de RES, UTags et RedditEnhancer, les listes de Mastodon, les notes de Discourse et les tableaux CSV.',
  tooBig: 'Ce fichier est trop gros pour être lu sans risque. Rien n’a été modifié.',
  broken: 'Ce fichier est abîmé ou incomplet. Rien n’a été modifié : essayez une autre sauvegarde.',
  oldToolbox:
    'Ces notes viennent d’une version trop ancienne de Toolbox. Rien n’a été modifié : ouvrez-les une fois dans une version récente, puis réessayez.',
} as const
