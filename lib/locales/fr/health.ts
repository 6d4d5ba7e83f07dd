/** Pourquoi une source n’a pas pu être lue, et ce qu’on peut y faire. */
export const health = {
  offline: 'Le navigateur est hors ligne. Vigie reprendra au retour de la connexion.',
  unreachable: '{host} ne répond pas. Vigie réessaiera bientôt.',
  timeout: '{host} n’a pas répondu en {seconds} secondes. Vigie réessaiera bientôt.',
  refused: '{host} refuse l’accès (réponse {status}). Il faut peut-être un compte ou une clé.',
  missing: '{host} ne trouve plus cette adresse. Vérifiez-la.',
  moved:
    '{host} ne répond plus à l’adresse que Vigie lui connaît : le service a changé, ou c’est passager.',
  tooMany: '{host} demande de ralentir. Vigie attend environ {minutes} min.',
  serverError: '{host} est en panne (réponse {status}). Vigie réessaiera bientôt.',
  awayForNow:
    '{host} ne sert pas ce flux pour le moment ; cela lui arrive et passe. Vigie réessaiera.',
  oddStatus: '{host} a donné une réponse inattendue ({status}).',
  pageInstead:
    '{host} a envoyé une page web à la place des données : page de connexion, de consentement ou pare-feu.',
  empty: '{host} a envoyé une réponse vide.',
  notFeed: 'Cette adresse ne contient pas de flux lisible.',
  notData: '{host} a envoyé des données illisibles.',
  cutData: '{host} a envoyé des données coupées en route ; rien n’a pu être lu.',
  cutSize: 'Lu en partie : la réponse de {host} est trop grande, le début a été gardé.',
  cutTime: 'Lu en partie : {host} est trop lent, le début a été gardé.',
  cutConnection: 'Lu en partie : la connexion avec {host} a été coupée, le début a été gardé.',
  notPermitted: 'Vigie n’a pas l’autorisation de lire {host}.',
  badAddress: '« {address} » n’est pas une adresse.',
  badScheme: 'Vigie ne lit que les adresses http et https, pas « {scheme} ».',
  passwordInAddress: 'L’adresse contient un mot de passe : Vigie n’en envoie jamais.',
  privateAddress:
    '{host} est sur cet ordinateur ou un réseau privé. Ajoutez cet hôte vous-même si c’est voulu.',
  unknownKind: 'Cette version de Vigie ne connaît pas les sources « {kind} ».',
  feedElsewhere: 'Cette page a un flux, mais sur un autre site. Ajoutez {address} comme source.',
  noKey: 'Il manque une clé pour lire {host}. Modifiez la source pour la donner.',
  notThread:
    'Vigie ne sait pas suivre {address} : ce n’est pas l’adresse d’un fil qu’elle connaît.',
  badKey: '{host} refuse la clé ou le mot de passe d’application. Vérifiez-les.',
  serviceSays: '{host} répond : « {message} »',
} as const
