/**
 * The whole style of a page. Colours are variables so that dark mode is one list; contrast is at least 4.5:1 in both.
 * Paper is always light.
 */
export const STYLE = `
:root{color-scheme:light dark;--ground:#fcfbf8;--raised:#f3f0ea;--ink:#1c1b19;--quiet:#57534c;--line:#d3cdc2;--mark:#ffe08a;--on-mark:#2b2100;--link:#1a4f8a;--c0:#1f5f9e;--c1:#94480a;--c2:#6d3aa3}
@media screen and (prefers-color-scheme:dark){:root{--ground:#171614;--raised:#23211e;--ink:#ece9e3;--quiet:#b3ada3;--line:#4a463f;--mark:#6b5200;--on-mark:#fff4d0;--link:#9cc4f2;--c0:#7db4ea;--c1:#f0a35e;--c2:#c6a0ee}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
.page{max-width:46rem;margin:0 auto;padding:1.25rem 1rem 3rem}
h1{font-size:1.7rem;line-height:1.2;margin:.5rem 0 1rem}
h2{font-size:1.3rem;line-height:1.25;margin:2.5rem 0 .75rem;padding-top:1rem;border-top:1px solid var(--line)}
h3{font-size:1.05rem;margin:1.5rem 0 .5rem}
p{margin:.5rem 0}
a{color:var(--link)}
a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-100rem}
.skip:focus{left:1rem;top:.5rem;background:var(--ground);padding:.25rem .5rem}
header p,footer p{color:var(--quiet)}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;margin:1rem 0;padding:0}
nav a{display:inline-block;padding:.25rem 0}
#gist p{font-size:1.2rem;line-height:1.45}
dl{margin:.75rem 0}
dl div{display:grid;grid-template-columns:minmax(7rem,13rem) 1fr;gap:.25rem 1rem;padding:.2rem 0}
dt{color:var(--quiet)}
dd{margin:0}
table{border-collapse:collapse;width:100%;margin:.75rem 0;font-variant-numeric:tabular-nums;overflow-wrap:normal}
th,td{padding:.35rem .6rem;border-bottom:1px solid var(--line);text-align:right;vertical-align:top}
th:first-child{text-align:left;padding-left:0;font-weight:inherit}
td{white-space:nowrap}
thead th{color:var(--quiet);font-weight:inherit;vertical-align:bottom}
tbody th{overflow-wrap:anywhere;min-width:7rem}
.places{list-style:none;padding:0;margin:.5rem 0}
.places li{background:var(--raised);border-radius:.4rem;padding:.5rem .8rem;margin:.6rem 0}
.places p{margin:.2rem 0}
.places li>p:first-child:not(:last-child),.places .why,.places .before{color:var(--quiet);font-size:.92rem}
.index{list-style:none;padding:0}
.index li{padding:.5rem 0;border-bottom:1px solid var(--line);display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;justify-content:space-between}
.index .other{font-size:.92rem}
mark{background:var(--mark);color:var(--on-mark);padding:0 .15em;border-radius:.2em;font-weight:600;-webkit-box-decoration-break:clone;box-decoration-break:clone}
figure{margin:1rem 0}
figcaption{color:var(--quiet);font-size:.92rem;margin-bottom:.5rem}
figure p{margin:.4rem 0 0;display:flex;justify-content:space-between;gap:1rem}
figure p span{font-variant-numeric:tabular-nums;white-space:nowrap}
svg{display:block;width:100%;overflow:visible}
svg text{fill:var(--quiet);font-size:.8rem}
svg .axis{stroke:var(--line)}
svg .k0{fill:var(--c0);stroke:var(--c0)}
svg .k1{fill:var(--c1);stroke:var(--c1)}
svg .k2{fill:var(--c2);stroke:var(--c2)}
svg .range{stroke-width:9;opacity:.35}
svg .all{fill:var(--line)}
svg rect{stroke:none}
@media screen and (max-width:36rem){thead{position:absolute;left:-100rem}tbody,tr,tbody th,td{display:block}tr{padding:.4rem 0;border-bottom:1px solid var(--line)}tbody th,td{border:0;padding:.1rem 0}tbody th:first-child{font-weight:600}td{display:flex;justify-content:space-between;gap:1rem}td::before{content:attr(data-label);text-align:left;color:var(--quiet);white-space:normal}}
@media (max-width:30rem){dl div{grid-template-columns:1fr;gap:0}header dl div{grid-template-columns:8.5rem 1fr;gap:0 .75rem}#gist p{font-size:1.1rem}h1{font-size:1.4rem}}
@media print{@page{margin:18mm 16mm}body{font-size:10.5pt;background:#fff}.page{max-width:none;padding:0}nav,.skip{display:none}h2,h3{break-after:avoid}li,figure,tr,dl div{break-inside:avoid}.places li{background:none;border:1px solid var(--line)}mark,svg *{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`.trim();
