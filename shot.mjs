// usage: node shot.mjs out width html [lang] [dark]
import {launch} from 'puppeteer-core'; import http from 'node:http'; import sirv from 'sirv';
const serve = sirv('.', {dev:true});
const [out, width, html, lang='en', dark] = process.argv.slice(2);
const server = http.createServer((q,r)=>{ if (q.url==='/page') {r.setHeader('content-type','text/html'); return r.end(`<!doctype html><html lang="${lang}"><meta charset=utf-8><meta name=viewport content="width=device-width,initial-scale=1">${[400,600,700].map(w=>`<link rel=stylesheet href="/node_modules/@fontsource/inter/${w}.css">`).join('')}<style>body{margin:0;font-family:Inter;--ppd-font-family:Inter;line-height:1.6;background:${dark?'#14181a':'#fff'};color:${dark?'#eee':'#222'}} main{padding:20px;max-width:720px;margin:auto}</style><script defer src="/dist/ppd-widgets.js"></script><main><h1>Contact us</h1><p>We are here for you and your family, before and after birth.</p>${html}<p>Parking is behind the building.</p></main>`)} serve(q,r,()=>r.end())}).listen(0);
const b = await launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-background-networking','--hide-scrollbars']});
const p = await b.newPage(); p.on('console',m=>console.log(m.text()));
await p.emulateMediaFeatures([{name:'prefers-color-scheme',value:dark?'dark':'light'}]);
await p.setViewport({width:+width,height:600,deviceScaleFactor:1}); await p.goto(`http://localhost:${server.address().port}/page`); await new Promise(r=>setTimeout(r,1500));
await p.screenshot({path:out,fullPage:true}); await b.close(); server.close();
