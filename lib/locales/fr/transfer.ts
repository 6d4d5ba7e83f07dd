/** Export and import. */
export const transfer = {
  notJson:
    'Ce fichier n’est pas un fichier JSON lisible. Rien n’a été modifié : choisissez une sauvegarde créée par Vigie.',
  notVigie:
    'Ce fichier n’est pas une sauvegarde de Vigie. Rien n’a été modifié : choisissez un fichier créé par « Exporter ».',
  newer:
    'Cette sauvegarde vient d’une version plus récente de Vigie. Rien n’a été modifié : mettez Vigie à jour puis réessayez.',
  empty: 'Cette sauvegarde ne contient aucune donnée utilisable. Rien n’a été modifié.',
} as const
