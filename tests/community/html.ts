/** Text made safe to stand in HTML, in XML and in attributes. */
export function safe(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** French double signs keep to the word before them, as any French keyboard's owner wishes. */
function typeset(text: string): string {
  return text.replace(/ ([?!;:»])/g, '\u00a0$1').replace(/« /g, '«\u00a0')
}

/** Paragraphs of plain text, with their addresses made links. */
export function paragraphs(texts: readonly string[]): string {
  return texts
    .map(typeset)
    .map((text) =>
      safe(text).replace(
        /https?:\/\/[^\s<]+/g,
        (url) => `<a href="${url}" rel="nofollow">${url}</a>`,
      ),
    )
    .map((text) => `<p>${text}</p>`)
    .join('\n')
}

/** "il y a 3 h": a moment so many minutes ago, in the page's language. */
export function agoInWords(minutes: number, language: 'fr' | 'en'): string {
  const format = new Intl.RelativeTimeFormat(language, { style: 'long', numeric: 'auto' })
  if (minutes < 60) return format.format(-Math.round(minutes), 'minute')
  if (minutes < 1440) return format.format(-Math.round(minutes / 60), 'hour')
  return format.format(-Math.round(minutes / 1440), 'day')
}

export function momentAgo(minutes: number): Date {
  return new Date(Date.now() - minutes * 60_000)
}

interface Document {
  title: string
  language: 'fr' | 'en'
  /** More lines for the head. */
  head?: string
  bodyClass: string
  body: string
}

/** A whole page. Its own header, footer and style sheet are the same everywhere. */
export function page({ title, language, head = '', bodyClass, body }: Document): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${safe(title)}</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="/avatar/p.svg">
<link rel="alternate" type="application/rss+xml" title="Autour du vélo" href="/feed.xml">
${head}
</head>
<body class="${bodyClass}">
<header class="site"><div class="wide">
<a class="logo" href="/"><span aria-hidden="true">☾</span> Pédalune <small>la communauté</small></a>
<nav class="links"><a href="/">Forum</a><a href="/blog/six-mois-a-velo-dans-rivemont">Le blog</a><a href="/backstage">Coulisses</a></nav>
</div></header>
<main class="wide">
${body}
</main>
<footer class="site"><div class="wide">Une communauté inventée, servie par votre propre machine pour essayer Vigie. An invented community, served by your own machine.</div></footer>
<script src="/page.js"></script>
</body>
</html>`
}
