// `npm run new:site -- <id> [host]` makes a site's definition and its test page, both working:
// change them to fit the real markup. Without a host the site is software that anybody hosts.
import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'

const [id, host] = process.argv.slice(2)
if (!id || !/^[a-z][a-z0-9]*$/.test(id)) {
  console.error(
    'Usage: npm run new:site -- <id> [host], the id in small letters: npm run new:site -- lobsters lobste.rs',
  )
  process.exit(1)
}
const definition = `lib/sites/${id}.ts`
const page = `tests/pages/${id}.html`
for (const file of [definition, page]) {
  if (existsSync(file)) {
    console.error(`${file} is already there.`)
    process.exit(1)
  }
}
const name = id[0].toUpperCase() + id.slice(1)
const month = new Date().toISOString().slice(0, 7)
const address = `https://${host ?? 'forum.example'}/topic/1`
const owner = host ?? 'forum.example'

writeFileSync(
  definition,
  `import { site } from './site.ts'

export default site({
  id: '${id}',
  name: '${name}',
  ${host ? `hosts: ['${host}'],\n  realm: 'site',` : `recognise: ['.${id}-thread'],\n  realm: 'page',`}
  profile: ['/user/([^/?#]+)'],
  posts: [
    {
      kind: 'comment',
      each: '.${id}-post[id]',
      without: ['blockquote'],
      author: [{ s: '.author a[href]', a: 'href' }],
      name: [{ s: '.author' }],
      link: [{ s: 'a.permalink', a: 'href' }],
      id: [{ a: 'id', re: '(\\\\d+)$' }],
      time: [{ s: 'time[datetime]', a: 'datetime' }],
      text: [{ s: '.text' }],
      textWithout: ['blockquote'],
      mark: [{ s: '.author', at: 'inside' }],
    },
  ],
  composer: { box: ['form.reply textarea'] },
  about: 'Posts of a thread.',
  checked: { on: '${month}', sure: 'low' },
})
`,
)

const expected = {
  url: address,
  now: `${month}-20T12:00:00Z`,
  boxes: 1,
  posts: [
    {
      key: `${id}:${owner}:@lea`,
      name: 'Léa',
      text: 'Bonjour',
      at: `${month}-10T08:00:00Z`,
      link: `${address}#post-1`,
    },
  ],
}
writeFileSync(
  page,
  `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<title>${id}</title>
<script type="application/json" id="expected">
${JSON.stringify(expected, null, 1)}
</script>
</head>
<body>
<div class="${id}-thread">
<div class="${id}-post" id="post-1"><span class="author"><a href="/user/lea">Léa</a></span>
<a class="permalink" href="#post-1"><time datetime="${month}-10T08:00:00Z">10</time></a>
<div class="text"><blockquote><a href="/user/bob">Bob</a> : cité</blockquote><p>Bonjour</p></div></div>
<form class="reply"><textarea>x</textarea></form>
</div>
</body>
</html>
`,
)
spawnSync(process.execPath, ['scripts/sites-doc.mjs'], { stdio: 'inherit' })
console.log(
  `${definition}\n${page}\nRead it: npx vitest run --project recorded tests/recorded/sites-pages.test.ts -t ${id}`,
)
