/** Les fichiers que Vigie écrit. */
export const exports = {
  title: 'Exporter',
  text: 'Le fichier complet (JSON) contient tout et se réimporte ici. Le tableau (CSV) contient les membres, pour un tableur. Tous deux parlent de personnes : gardez-les en lieu sûr.',
  all: 'Tout exporter',
  members: 'Exporter les membres (CSV)',
  membersFile: 'vigie-membres',
  working: 'Préparation du fichier…',
  'column-handle': 'Pseudonyme',
  'column-name': 'Nom',
  'column-host': 'Site',
  'column-platform': 'Plateforme',
  'column-profile': 'Profil',
  'column-tags': 'Étiquettes',
  'column-note': 'Note',
  'column-reminders': 'Rappels en cours',
  'column-filed': 'Ajouté le',
  'column-date': 'Date',
} as const
