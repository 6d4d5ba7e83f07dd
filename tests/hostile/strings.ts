/**
 * Strings that become markup, code or a request when a field that shows them is careless. Each
 * calls `__hostile` if it runs; `<x-hostile>` can be counted if it becomes an element.
 */
const PAYLOADS = [
  '<x-hostile>',
  '<script>__hostile()</script>',
  '<img src=x onerror=__hostile()>',
  '<svg onload=__hostile()>',
  '<svg><script>__hostile()</script></svg>',
  '<iframe srcdoc="<script>parent.__hostile()</script>"></iframe>',
  '<body onload=__hostile()>',
  '<details open ontoggle=__hostile()>',
  '<input autofocus onfocus=__hostile()>',
  '<video><source onerror=__hostile()></video>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=__hostile()>',
  '<a href="javascript:__hostile()">x</a>',
  '<base href="https://evil.example/">',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '<style>*{background:url(https://evil.example/leak)}</style>',
  '<form action=https://evil.example/><button>x</button></form>',
  '<object data="javascript:__hostile()"></object>',
  '<template><x-hostile></x-hostile></template>',
  '<!--><img src=x onerror=__hostile()>-->',
  'javascript:__hostile()',
  'data:text/html,<script>__hostile()</script>',
  '{{constructor.constructor("__hostile()")()}}',
  '$' + '{__hostile()}',
  '{name}{quote}{link}',
  '__proto__',
  'constructor',
  '=HYPERLINK("https://evil.example")',
  '\u202Ehostile\u202C',
  '\u0000<x-hostile>\u0000',
  '＜x-hostile＞',
  '&lt;x-hostile&gt;',
  '%3Cx-hostile%3E',
  '\uD800 lone',
  '👩‍👩‍👧‍👦'.repeat(40),
]

/** How a payload may break out of what stands around it. */
const BREAKS = [
  (text: string) => text,
  (text: string) => `"${'>'}${text}`,
  (text: string) => `'>${text}`,
  (text: string) => `</title></textarea></style></script>${text}`,
  (text: string) => `\`${text}`,
  (text: string) => `]]>${text}`,
]

/** More than two hundred hostile strings. */
export const HOSTILE: readonly string[] = PAYLOADS.flatMap((payload) =>
  BREAKS.map((around) => around(payload)),
)
