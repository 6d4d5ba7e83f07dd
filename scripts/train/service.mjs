// Sentences written for Vigie as people write them to an organisation, on its forum or about it. The
// sets of tweets speak of the climate, of football and of the news: without these the models know
// nothing of a service, a shop or an application.
const FRENCH = {
  positive: `Un grand merci au service client, réponse en dix minutes et problème réglé.
Franchement rien à redire, commande reçue en avance et bien emballée.
La nouvelle version est géniale, tout est plus rapide.
J'adore cette appli, je l'utilise tous les jours.
Merci à toute l'équipe pour votre patience et votre gentillesse.
Trop bien cette mise à jour !
Putain c'est trop bien fait votre truc, bravo
Super accueil en boutique, je recommande les yeux fermés.
Très satisfaite de mon achat, la qualité est au rendez-vous.
Enfin un forum où l'on est bien reçu, merci à tous.
Bravo pour l'organisation du concours, c'était top.
Je suis client depuis dix ans et je n'ai jamais été déçu.
Livraison rapide, produit conforme, parfait.
Votre conseillère a été adorable, un vrai plaisir.
Le mode sombre est magnifique, merci de nous avoir écoutés !
Ça marche nickel maintenant, merci beaucoup.
Aucun souci depuis l'installation, tout roule.
Meilleur service que la concurrence et moins cher en plus.
Quelle belle soirée hier, on s'est régalés.
C'est pas mal du tout, je suis agréablement surpris.
Je viens de recevoir mon colis, il est superbe 😍
Vous êtes au top, continuez comme ça 👏
Les enfants étaient ravis de l'atelier, on reviendra.
Problème résolu grâce à vous, mille mercis !
Excellente idée cette fonction, elle me fait gagner un temps fou.`,
  negative: `Trois semaines que j'attends ma commande et personne ne répond.
Encore une panne ce matin, c'est la quatrième du mois.
Service client injoignable, j'ai passé une heure au téléphone pour rien.
L'appli plante à chaque ouverture depuis la mise à jour.
Ça ne marche plus du tout, impossible de me connecter.
Remboursement toujours pas reçu, c'est inadmissible.
Je suis très déçu, la photo ne ressemble pas au produit.
Vous m'avez prélevé deux fois, rendez-moi mon argent.
Le support m'a raccroché au nez, quelle honte.
C'est de pire en pire, je résilie mon abonnement.
À fuir, je déconseille fortement.
Colis arrivé cassé et on me dit que c'est de ma faute.
C'est pas terrible, je m'attendais à mieux.
Quelle déception, la nouvelle interface est illisible.
J'en ai marre de répéter la même chose à chaque appel.
Le modérateur supprime mes messages sans explication, c'est injuste.
Trop cher pour ce que c'est, je n'achèterai plus.
Attente interminable, accueil glacial.
Votre site est lent et rempli de bugs.
Publicité mensongère, la promotion n'existe pas en magasin.
Super, encore en retard, merci pour rien 🙄
Deux heures de queue pour un guichet ouvert, bravo…
J'ai écrit cinq fois, aucune réponse.
On nous prend vraiment pour des idiots.
Ce produit est tombé en panne au bout de deux jours.`,
  neutral: `Bonjour, à quelle heure ouvre le magasin le samedi ?
Quelqu'un sait si la carte est valable en Belgique ?
La réunion aura lieu mardi à 18 h dans la grande salle.
Comment change-t-on son mot de passe ?
J'ai commandé hier, quand vais-je recevoir le numéro de suivi ?
La version 4.2 est disponible depuis ce matin.
Où puis-je trouver le règlement du concours ?
Je cherche un covoiturage pour le salon de vendredi.
Est-ce que vous livrez à domicile dans le 69 ?
La mairie a annoncé l'ouverture d'un second atelier au printemps.
Le fil est déplacé dans la bonne rubrique.
Je suis débutant, par où commencer ?
Peut-on payer en trois fois ?
Mon adresse a changé, où la modifier ?
Le prochain numéro paraîtra le 12 mai.
Bonjour, je voudrais savoir comment fonctionne le parrainage.
Voici le lien vers la documentation.
Le mot de passe doit faire douze caractères.
Il faut redémarrer le serveur avant de relancer le processus.
J'ai oublié mon mot de passe, comment le retrouver ?
Les inscriptions sont ouvertes jusqu'à dimanche.
Quelle est la différence entre les deux abonnements ?
Je suis nul en informatique, quelqu'un peut m'expliquer ?
Le point de vente se trouve au 3 de la place.
L'entreprise publiera ses résultats jeudi.`,
}
const ENGLISH = {
  positive: `Huge thanks to the support team, my problem was solved in ten minutes.
The new release is great, everything is so much faster.
I love this app, I use it every single day.
Honestly nothing to complain about, well packed and delivered early.
Best customer service I have ever had.
Not bad at all, I am pleasantly surprised.
Thank you all for being so patient with beginners.
It works perfectly now, thanks a lot!
Holy crap this update is amazing
Damn, this is good
I have been a customer for ten years and never had an issue.
The dark mode looks gorgeous, thanks for listening to us.
Well done on the event, we had a wonderful time.
Fast shipping, great quality, would buy again.
You guys rock, keep it up 👏
My order just arrived and it is beautiful 😍
Excellent idea, this feature saves me hours.
Your advisor was lovely, a real pleasure.
Cheaper and better than the competition.
Finally a forum where people are kind.`,
  negative: `Three weeks waiting for my order and nobody answers.
Another outage this morning, the fourth this month.
The app crashes every time I open it since the update.
It doesn't work anymore, I can't even log in.
Still no refund, this is unacceptable.
I have never been so disappointed with a company.
You charged me twice, give me my money back.
Support hung up on me, shameful.
It keeps getting worse, I am cancelling my subscription.
Avoid at all costs.
The parcel arrived broken and they say it is my fault.
It could be better, I expected more for the price.
The new interface is unreadable, what a letdown.
I am tired of repeating the same thing on every call.
Moderators delete my posts without any explanation.
Way too expensive for what it is.
Your website is slow and full of bugs.
False advertising, the deal does not exist in store.
Great, late again, thanks for nothing 🙄
It broke after two days.`,
  neutral: `Hi, what time does the shop open on Saturday?
Does anyone know whether the card works in Belgium?
The meeting is on Tuesday at 6 pm in the main hall.
How do I change my password?
I ordered yesterday, when do I get the tracking number?
Version 4.2 is available since this morning.
Where can I find the rules of the contest?
Do you deliver to Leeds?
The council announced that a second workshop will open in spring.
I moved this thread to the right section.
I am a beginner, where should I start?
Can I pay in three instalments?
My address has changed, where do I update it?
The next issue comes out on May 12.
Here is the link to the documentation.
The password must have twelve characters.
You have to kill the process and restart the server.
I forgot my password, how do I reset it?
Registration is open until Sunday.
What is the difference between the two plans?`,
}

/** The sentences of `language` (`fr` or `en`), as rows; none for others. */
export function serviceRows(language) {
  const by = { fr: FRENCH, en: ENGLISH }[language] ?? {}
  return ['negative', 'neutral', 'positive'].flatMap((tone, label) =>
    (by[tone] ?? '').split('\n').flatMap((text) => (text === '' ? [] : [{ text, label }])),
  )
}
