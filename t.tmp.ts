import { History, T0, joinCommand, mentionRef } from './test/support/cases.ts';
import { tell } from './test/support/tell.ts';
import { HOUR, MINUTE, DAY } from './shared/time.ts';
import { advance } from './shared/case/advance.ts';
import { policyWithAbsences } from './test/support/configuration.ts';
const show=(n:string,h:History)=>console.log('\n## '+n+'\n'+tell(h.events).map(l=>"      '"+l+"',").join('\n'));
const by='robin', visibility='public' as const;
{ const h=new History(); h.events.push(...advance(h.case,T0+6*HOUR,h.policy)); show('nobody answers',h); }
{ const h=new History(); 
  h.run({type:'recordReply',by,visibility,purpose:'acknowledge'},T0+5*MINUTE);
  h.run({type:'recordReply',by,visibility,purpose:'ask',text:'Which order?'},T0+10*MINUTE);
  h.run(joinCommand('2',T0+HOUR,'message'),T0+HOUR);
  h.run({type:'recordReply',by,visibility,purpose:'ask'},T0+HOUR+10_000);
  h.run(joinCommand('3',T0+HOUR+40_000,'message'),T0+HOUR+40_000);
  h.run({type:'recordReply',by,visibility},T0+2*HOUR);
  show('ask twice',h); console.log(h.case.status,h.case.clocks); }
{ const h=new History(); h.run({type:'recordReply',by,visibility,purpose:'ask'},T0+10*MINUTE); h.events.push(...advance(h.case,T0+8*DAY,h.policy)); show('never answers our question',h); }
{ const h=new History(); h.run({type:'recordReply',by,visibility},T0+10*MINUTE);
  h.run({type:'promise',by,promiseId:'p3',text:'A new parcel',promisedAtMs:T0+5*HOUR},T0+20*MINUTE);
  h.events.push(...advance(h.case,T0+5*HOUR,h.policy));
  h.run({type:'keepPromise',by,promiseId:'p3'},T0+5*HOUR+MINUTE); show('promise late',h);}
{ const h=new History(); h.run({type:'recordReply',by,visibility},T0+10*MINUTE);
  h.run({type:'assign',by:'lena',ownerId: h.case.ownerId==='robin'?'sam':'robin'},T0+20*MINUTE);
  h.events.push(...advance(h.case,T0+7*HOUR,h.policy)); show('handoff',h);}
