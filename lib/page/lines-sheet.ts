/**
 * The look of the lines beside flagged posts: one layer for the whole document, without a size, that
 * takes no pointer. Its own colours, since it may lie on any.
 */
export const LINES = `
:host{all:initial!important;position:absolute!important;inset:0 auto auto 0!important;
inline-size:0!important;block-size:0!important;contain:layout size style!important;
pointer-events:none!important;z-index:2147483000!important}
i,u,p{position:absolute;inset:0 auto auto 0}
i{inline-size:3px;border-radius:2px;background:#d9534f}
i.check{background:repeating-linear-gradient(#c77d0a 0 6px,transparent 6px 10px)}
u{block-size:2px;background:#3f83f8}
p{margin:0;padding:2px 8px;border-radius:6px;
background:#24292f;color:#fff;font:500 12px/18px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;
box-shadow:0 1px 4px rgb(0 0 0/.3);max-inline-size:min(36em,90vw);inline-size:max-content}
p::after{content:attr(data-w)}
p:not([data-w]){display:none}
@media (forced-colors:active){i,u{forced-color-adjust:none;background:Highlight!important}p{border:1px solid CanvasText}}
@media print{:host{display:none!important}}`
