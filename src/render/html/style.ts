/**
 * The whole style of a page. Colours are variables so that dark mode is one list; contrast is at least 4.5:1 in both.
 * Paper is always light. There, the last part and what surrounds it are no boxes of their own: a browser keeps the footer only with
 * what stands beside it, and else gives it a page of its own. Among these it splits a short table rather than to move it with all that
 * is held together before it, so nothing holds it there.
 */
export const STYLE = `
:root{color-scheme:light dark;--ground:#faf8f4;--raised:#fff;--ink:#1d1b18;--quiet:#5a554d;--line:#ddd6ca;--mark:#ffe08a;--on-mark:#2b2100;--link:#1a4f8a;--c0:#1f5f9e;--c1:#94480a;--c2:#6d3aa3}
@media screen and (prefers-color-scheme:dark){:root{--ground:#171614;--raised:#211f1c;--ink:#ece9e3;--quiet:#b3ada3;--line:#3d3a34;--mark:#6b5200;--on-mark:#fff4d0;--link:#9cc4f2;--c0:#7db4ea;--c1:#f0a35e;--c2:#c6a0ee}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
body::before{content:"";display:block;height:6px;background:linear-gradient(90deg,var(--c0) 33.3%,var(--c1) 0 66.6%,var(--c2) 0);-webkit-print-color-adjust:exact;print-color-adjust:exact}
.page{max-width:50rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font-size:1.15rem;line-height:1.3;font-weight:600;margin:.25rem 0 .6rem}
.plain h1{font-size:1.9rem}
h2{font-size:1.45rem;line-height:1.25;margin:0 0 .75rem}
h3{font-size:1.08rem;line-height:1.3;margin:2rem 0 .5rem;text-wrap:balance}
section{margin-top:2.25rem;padding-top:1.75rem;border-top:1px solid var(--line)}
p{margin:.6rem 0}
.one{white-space:nowrap}
section>p,header>p{max-width:44rem}
a{color:var(--link)}
a:focus-visible,main:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-100rem}
.skip:focus{left:1rem;top:.75rem;background:var(--ground);padding:.25rem .5rem}
header p{color:var(--quiet)}
header:not(.plain) h1+p{color:var(--ink);font-size:clamp(1.25rem,1rem + 1.4vw,1.7rem);line-height:1.35;font-weight:600;letter-spacing:-.01em;text-wrap:pretty;margin:0 0 1rem}
header dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:.9rem 1.5rem;margin:1.5rem 0 0;padding:1rem 1.25rem;background:var(--raised);border:1px solid var(--line);border-radius:.6rem}
header dl:has(div:nth-child(5)){grid-template-columns:repeat(auto-fit,minmax(11.5rem,1fr))}
header dl div{display:block;padding:0}
header dl .wide{grid-column:1/-1}
header dt{font-size:.82rem}
header dd{font-weight:600}
footer{margin-top:2.5rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.92rem}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;margin:1.5rem 0 0;padding:0}
nav a{display:inline-block;padding:.25rem 0;text-decoration:none}
nav a:hover{text-decoration:underline}
dl{margin:.75rem 0}
dl div{display:grid;grid-template-columns:minmax(7rem,12rem) 1fr;gap:.25rem 1.25rem;padding:.3rem 0}
dt{color:var(--quiet)}
dd{margin:0}
table{border-collapse:collapse;width:100%;margin:1rem 0;font-variant-numeric:tabular-nums;overflow-wrap:normal}
th,td{padding:.45rem 0 .45rem .9rem;border-bottom:1px solid var(--line);text-align:right;vertical-align:top}
th:first-child,.text{text-align:left}
th:first-child{padding-left:0;font-weight:inherit}
td{white-space:nowrap}
td span{color:var(--quiet);font-size:.88em}
td.text{white-space:normal;color:var(--quiet)}
thead th{color:var(--quiet);font-size:.88rem;line-height:1.3;font-weight:inherit;vertical-align:bottom;border-bottom-width:2px;hyphens:auto}
tbody th{overflow-wrap:break-word;hyphens:auto;min-width:5rem;max-width:18rem}
.drawn>div{display:flex;align-items:center;gap:.9rem}
.drawn>div>div{min-width:2.6rem}
.long>div>div{min-width:9.3em}
.places{list-style:none;padding:0;margin:.75rem 0}
.places li{background:var(--raised);border:1px solid var(--line);border-left:4px solid var(--line);border-radius:.4rem;padding:.6rem .9rem;margin:.7rem 0}
.places.k0 li{border-left-color:var(--c0)}
.places.k1 li{border-left-color:var(--c1)}
.places.k2 li{border-left-color:var(--c2)}
.places p{margin:.25rem 0}
.places .own{font-size:1.06rem}
.places li>p:first-child:not(:last-child),.places .why{color:var(--quiet);font-size:.85rem}
.places .before{color:var(--quiet)}
#better .why{color:var(--ink);font-size:1.06rem}
.index{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));gap:.75rem;margin:1.5rem 0}
.index li{background:var(--raised);border:1px solid var(--line);border-radius:.5rem;padding:.8rem 1rem;display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem 1.5rem;justify-content:space-between;align-content:start}
.index li>a{font-weight:600;font-size:1.06rem}
.index .other{font-size:.88rem}
mark{background:var(--mark);color:var(--on-mark);padding:0 .15em;border-radius:.2em;font-weight:600;-webkit-box-decoration-break:clone;box-decoration-break:clone}
figure{margin:1.25rem 0}
figcaption{color:var(--quiet);font-size:.92rem;margin-bottom:.5rem}
.ranges p{margin:.9rem 0 .1rem;display:flex;align-items:baseline;gap:.75rem}
.ranges strong{flex:none;font-size:1.9rem;line-height:1;min-width:4.2rem;white-space:nowrap;text-align:right;font-variant-numeric:tabular-nums}
.ranges p span{margin-left:auto;font-variant-numeric:tabular-nums;white-space:nowrap;color:var(--quiet)}
.ranges svg[height]{width:calc(100% - 4.95rem);margin-left:4.95rem}
.ranges svg svg{margin:0;width:1px}
strong.k0{color:var(--c0)}
strong.k1{color:var(--c1)}
strong.k2{color:var(--c2)}
svg{display:block;width:100%;overflow:visible}
svg text{fill:var(--quiet);font-size:.8rem}
svg .axis{stroke:var(--line)}
svg .k0{fill:var(--c0)}
svg .k1{fill:var(--c1)}
svg .k2{fill:var(--c2)}
svg .range{opacity:.32}
svg .all{fill:var(--quiet);opacity:.45}
svg.bar{flex:1 1 0;width:0;min-width:2rem}
.bar rect{fill:var(--c0);opacity:.4}
.bar rect:last-child{opacity:.85}
.bar circle{fill:var(--c0)}
.bar line{stroke:var(--ink);stroke-width:1}
@media print,(min-width:36.01rem){.many tbody th{min-width:10rem}#causes table,#periods table:not(:has(.text)),table:has(.long){table-layout:fixed}#causes th:nth-child(1){width:34%}#causes th:nth-child(2){width:48%}#periods table:not(:has(.text)) th:nth-child(1){width:29%}#periods table:not(:has(.text)) th:nth-child(4){width:25%}#periods table:not(:has(.text)) th:nth-child(5){width:13%}table:has(.long) th:nth-child(1){width:22%}table:has(.long) th:nth-child(2){width:11%}table:has(.long) th:nth-child(4){width:22%}table:has(.long) th:nth-child(5){width:11%}}
@media screen and (min-width:72rem){.page:has(nav){max-width:69rem;display:grid;grid-template-columns:13rem minmax(0,1fr);gap:0 3.5rem;padding-top:2.5rem}header,main,footer{grid-column:2}nav{grid-column:1;grid-row:1/span 3}nav ul{position:sticky;top:2rem;flex-direction:column;margin-top:.2rem;font-size:.95rem}}
@media screen and (max-width:50rem){.long>div{display:block}.long>div>div{min-width:0}.long svg{width:100%;margin:.3rem 0 .15rem}table:has(.long) td span,#periods td span{display:block}.many thead th:not(:first-child){writing-mode:vertical-rl;transform:rotate(180deg);text-align:left;padding:.3rem 0 0;width:1px}.many td{min-width:2.1rem}}
@media screen and (min-width:36.01rem) and (max-width:50rem){table:has(.long) td span{font-size:.8rem}table:has(.long) th:nth-child(1){width:20%}table:has(.long) th:nth-child(5){width:15%}table:has(.long) td:last-child{font-size:.88rem}}
@media screen and (max-width:36rem){.long{width:auto}.long svg{min-width:3.5rem}dl div{grid-template-columns:1fr;gap:0}header dl,header dl:has(div:nth-child(5)){grid-template-columns:1fr 1fr;padding:.8rem 1rem}.page{padding-left:.75rem;padding-right:.75rem}th,td{padding-left:.55rem;font-size:.82rem}thead th{font-size:.72rem}td span{display:block;font-size:.72rem}tbody th{min-width:3.5rem;max-width:28vw}table:not(:has(th:nth-child(5))) tbody th{max-width:38vw}table:not(:has(th:nth-child(4))) tbody th{max-width:50vw}table:has(.long) :is(th,td):not(:first-child){padding-left:.4rem}table:has(.long) tbody th{max-width:23vw}table:has(.long) td:last-child{font-size:.72rem;line-height:2}#causes table{table-layout:fixed}#causes th:nth-child(1){width:40%;max-width:none}#causes th:nth-child(2){width:38%}.ranges strong{font-size:1.4rem;min-width:2.9rem}.ranges svg[height]{width:calc(100% - 3.65rem);margin-left:3.65rem}}
@media screen and (max-width:24rem){th,td{padding-left:.3rem;font-size:.75rem}thead th,td span,table:has(.long) td:last-child{font-size:.66rem}table:has(.long) :is(th,td):not(:first-child){padding-left:.25rem}.many td{min-width:1.8rem}.long svg{min-width:2.5rem}}
@media screen and (max-width:25rem){#earlier :is(th,td){font-size:.75rem}#earlier :is(th,td):not(:first-child){padding-left:.3rem}#earlier :is(thead th,td span){font-size:.66rem}}
@media screen and (min-width:23.4rem) and (max-width:25rem){#earlier :is(th,td):not(:first-child){padding-left:.42rem}}
@media screen and (min-width:22.01rem) and (max-width:36rem){:lang(de) #earlier tbody th{min-width:7.6em}}
@media screen and (max-width:22rem){.page{padding-left:.5rem;padding-right:.5rem}td{white-space:normal}tbody th{min-width:2.5rem;max-width:32vw}td.text{font-size:.66rem}table:has(thead th:nth-child(5)):not(:has(.long,.text)) thead th:not(:first-child){writing-mode:vertical-rl;transform:rotate(180deg);text-align:left;padding:.3rem 0 0}}
@media print{@page{margin:18mm 16mm;@bottom-right{content:counter(page);font:9pt sans-serif;color:#5a554d}}body{font-size:10.5pt;background:#fff}.page{max-width:none;padding:.9rem 0 0}nav,.skip{display:none}h2,h3,h2+p:not(:last-child),h3+p:not(:last-child),.legend,dl:has(div:nth-child(4)) div:first-child,table:has(tr:nth-child(9)) tbody tr:nth-child(-n+2){break-after:avoid}section:last-child h3+p{break-after:auto}footer,dl:has(div:nth-child(4)) div:last-child,table:has(tr:nth-child(9)) tbody tr:nth-last-child(-n+2){break-before:avoid}table{font-size:.92em}table:not(:has(tr:nth-child(9))){break-inside:avoid}.charts{grid-template-columns:1fr 1fr}section{margin-top:1.25rem;padding-top:1rem}main,section:last-child{display:contents}section:last-child h2{margin-top:1.25rem;padding-top:1rem;border-top:1px solid var(--line)}p,li,figure,tr,dl div,.legend{break-inside:avoid}mark,strong,svg *{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`.trim();
