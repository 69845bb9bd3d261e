/** The report's only style sheet: no fonts, pictures or files from elsewhere. */
export const style = `
:root{color-scheme:light dark;--paper:#fff;--ground:#f4f6f7;--ink:#16232a;--quiet:#55656d;--line:#d8dfe2;--soft:#eef2f3;
--accent:#0b6b76;--failed:#b3261e;--failed-ground:#fcefee;--review:#8a5300;--review-ground:#fdf4e3;--passed:#1c6e3d;--passed-ground:#eaf6ee}
@media (prefers-color-scheme:dark){:root{--paper:#172026;--ground:#0f161a;--ink:#e3eaed;--quiet:#9fb0b8;--line:#33424a;--soft:#202b32;
--accent:#63c7d1;--failed:#ff9b92;--failed-ground:#3a1d1b;--review:#f2bf6b;--review-ground:#35280f;--passed:#7fd5a0;--passed-ground:#15311f}}
*{box-sizing:border-box}
html{background:var(--ground);-webkit-text-size-adjust:100%}
body{margin:0;color:var(--ink);font:16px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;overflow-wrap:anywhere}
main,body>header,body>footer{max-width:960px;margin:0 auto;padding:0 40px;background:var(--paper)}
body>header{padding-top:36px;padding-bottom:28px}
main{display:flow-root;padding-bottom:24px}
main>:first-child>h2{margin-top:20px}
body>footer{padding-top:4px;padding-bottom:40px}
a{color:var(--accent);text-underline-offset:2px}
h1,h2,h3,h4,h5,p,ul,ol,dl,dd,table,figure,blockquote{margin:0}
h1{font-size:30px;line-height:1.25;letter-spacing:-.01em}
h2{margin:44px 0 12px;padding-bottom:8px;border-bottom:2px solid var(--ink);font-size:22px;line-height:1.3}
h3{margin:28px 0 10px;font-size:18px;line-height:1.4}
h4{margin:18px 0 4px;color:var(--quiet);font-size:13px;font-weight:600}
.brand{display:flex;gap:10px;align-items:center;margin-bottom:26px;color:var(--quiet);font-size:14px}
.brand svg{flex:none;width:26px;height:26px}
.brand b{color:var(--ink);font-size:16px}
.lead{margin-top:10px;color:var(--quiet);overflow-wrap:anywhere}
.verdict{margin-top:24px;padding:18px 22px;border-left:5px solid;background:var(--soft);font-size:20px;font-weight:650;line-height:1.4}
.verdict.failed{border-color:var(--failed);background:var(--failed-ground);color:var(--failed)}
.verdict.cantTell{border-color:var(--review);background:var(--review-ground);color:var(--review)}
.verdict.passed{border-color:var(--passed);background:var(--passed-ground);color:var(--passed)}
.verdict .decided{display:block;margin-top:4px;color:var(--ink);font-size:15px;font-weight:500}
.counts{display:grid;grid-template-columns:repeat(4,1fr);gap:1px;margin-top:16px;border:1px solid var(--line);background:var(--line)}
.counts div{display:flex;flex-direction:column-reverse;padding:12px 16px;background:var(--paper)}
.counts dt{color:var(--quiet);font-size:13px;line-height:1.4}
.counts dd{font-size:26px;font-weight:650;line-height:1.2;font-variant-numeric:tabular-nums}
.counts .failed dd{color:var(--failed)}.counts .cantTell dd{color:var(--review)}.counts .passed dd{color:var(--passed)}
.counts .zero dd{color:var(--quiet)}
.counted{margin-top:16px;color:var(--quiet);font-size:13px}.counted+.counts{margin-top:4px}
.sample{margin:6px 0 18px;padding:10px 14px;border:1px dashed var(--line);border-radius:6px;background:var(--paper);font:inherit;font-size:14px;white-space:pre-wrap}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:5px 20px;font-size:14px}
.facts dt{color:var(--quiet)}
header .facts{margin-top:20px}
.notice{margin-top:20px;padding-top:12px;border-top:1px solid var(--line);color:var(--quiet);font-size:14px}
nav ol{display:flex;flex-wrap:wrap;gap:4px 22px;padding:0;list-style:none;font-size:14px}
nav{margin-top:16px;padding-top:14px;border-top:1px solid var(--line)}
table{width:100%;border-collapse:collapse;font-size:14px;line-height:1.5}
caption{padding:0 0 6px;text-align:left;font-weight:600}
th,td{padding:8px 18px 8px 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
th:last-child,td:last-child{padding-right:0}
thead th{border-bottom-color:var(--quiet);color:var(--quiet);font-size:12.5px;font-weight:600;white-space:nowrap}
td.number,th.number{width:1%;text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
tbody th{font-weight:500}
.scroll{overflow-x:auto}.scroll table{min-width:600px}
.quiet{color:var(--quiet)}
.intro{margin-bottom:14px;color:var(--quiet);font-size:14px}
.rule{margin-top:18px;border:1px solid var(--line);border-radius:8px;overflow:hidden}
.rule>header{padding:16px 22px;border-bottom:1px solid var(--line);border-left:5px solid var(--review);background:var(--review-ground)}
.rule.failed>header{border-left-color:var(--failed);background:var(--failed-ground)}
.rule>header h4{margin:0;color:var(--ink);font-size:17px;font-weight:650;line-height:1.4}
.rule>header p{margin-top:4px;font-size:13px}
.tag{display:inline-block;margin-right:4px;padding:0 9px;border:1px solid;border-radius:20px;font-size:12px;font-weight:600;line-height:20px;white-space:nowrap}
.tag.failed{color:var(--failed)}.tag.cantTell{color:var(--review)}.tag.plain{color:var(--quiet);font-weight:400}
.tag.decision{border-color:var(--accent);background:var(--accent);color:var(--paper)}
.timeline{padding:0;list-style:none}
.timeline>li{display:flex;gap:18px;padding:14px 0 14px 14px;border-left:4px solid var(--passed);border-bottom:1px solid var(--line);break-inside:avoid}
.timeline>li.before{border-left-color:var(--review)}
.timeline img{flex:none;width:150px;max-height:220px;object-fit:cover;object-position:top;border:1px solid var(--line);border-radius:4px}
.timeline h4{margin:0;font-size:15px}.timeline p{font-size:14px}
.timeline .line{margin:8px 0;padding:4px 10px;border-top:2px solid var(--passed);color:var(--passed);font-weight:600;list-style:none}
.efforts thead td{border-bottom-color:var(--quiet)}
.note{white-space:pre-line}
.case.unseen{margin-top:10px;border:1px solid var(--line);border-radius:8px}
td .facts{margin-top:8px}
.case,.law{padding:16px 22px 20px}
.case+.case,.law{border-top:1px solid var(--line)}
.store{font-size:13px;font-weight:600;color:var(--accent)}
.part{margin-top:32px;padding-bottom:6px;border-bottom:2px solid var(--line);font-size:19px}
.case:target{outline:3px solid var(--accent);outline-offset:-3px}
.case .line{display:flex;flex-wrap:wrap;gap:6px;align-items:center;font-size:13px;color:var(--quiet)}
.case .line a{margin-left:auto;font-size:12px;text-decoration:none}
.case blockquote{margin-top:10px;padding:2px 0 2px 16px;border-left:3px solid var(--line);font-size:17px;line-height:1.55}
.case figure{margin-top:14px}
.case figure img{display:block;max-width:min(100%,480px);max-height:320px;border:1px solid var(--line);border-radius:6px;background:#fff}
.case figcaption{margin-top:4px;color:var(--quiet);font-size:12px}
.case dl,.law dl{display:grid;grid-template-columns:minmax(88px,max-content) 1fr;gap:8px 20px;margin-top:14px;font-size:15px}
.case dt,.law dt{color:var(--quiet);font-size:13px;line-height:24px}
.law{background:var(--soft)}
.law dl{margin-top:8px}
.law h5{margin:0 0 4px;color:var(--quiet);font-size:13px}
.law p+h5{margin-top:16px}
.law ul{padding:0;list-style:none}
.law .clauses{font-size:13.5px;line-height:1.5}
.law .clauses li+li{margin-top:6px}
.binding,.origin{color:var(--quiet)}
.law .origin{margin-top:12px;font-size:13px}
.yardstick{padding:0 7px;border:1px solid var(--line);border-radius:10px;color:var(--quiet);font-size:11.5px;white-space:nowrap}
.unconfirmed{padding:0 7px;border:1px dashed var(--review);border-radius:10px;color:var(--review);font-size:11.5px;white-space:nowrap}
code{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.figures{padding:0;list-style:none;font-size:13.5px}
.figures li{display:inline}
.figures li+li::before{content:" · ";color:var(--quiet)}
.screen{padding-top:4px}
.screen+.screen{margin-top:32px;border-top:1px solid var(--line)}
.screen h4{margin-top:22px;font-size:14px;color:var(--ink)}
.doubt{color:var(--review);font-size:14px}
.disclosures th{width:230px}
.screen h4 .quiet{font-weight:400}
.plainlist{padding-left:20px;font-size:14px}
@media (max-width:640px){main,body>header,body>footer{padding-left:18px;padding-right:18px}.counts{grid-template-columns:repeat(2,1fr)}
.facts,.case dl,.law dl{grid-template-columns:1fr;gap:0}.facts dd,.case dd,.law dd{margin-bottom:10px}h1{font-size:25px}}
@media print{:root{color-scheme:light;--paper:#fff;--ground:#fff;--ink:#000;--quiet:#444;--line:#bbb;--soft:#f5f5f5;--accent:#000;
--failed:#9c1c15;--failed-ground:#fbefee;--review:#734500;--review-ground:#fdf5e7;--passed:#175c33;--passed-ground:#eef7f1}
@page{margin:18mm 16mm}body{font-size:10.5pt}main,body>header,body>footer{max-width:none;padding-left:0;padding-right:0}nav,.case .line a{display:none}
h2,h3,h4,.rule>header{break-after:avoid}.case,figure,tr{break-inside:avoid}.rule{overflow:visible}thead{display:table-header-group}
.scroll table{min-width:0}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;
