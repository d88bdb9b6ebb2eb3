const OUTLET = `
  bbc/itv/rte/rté/cnn/cbc/ctv/abc/nbc/cbs/fox/msnbc/sbs/espn/aljazeera/stuff/newshub/tvnz/rnz/
  checkpoint/liveline/duffy/primetime/watchdog/panorama/dispatches/tonight/newsnight/
  marketplace/carte/ndtv/republic/aajtak/mint/hindu/deccan/scroll/wire/quint/moneycontrol/
  firstpost/mothership/stomp/cna/todayonline/asiaone/malaysiakini/bernama/star/sinar/harian/
  astro/awani/enca/carteblanche/iol/maverick/ewn/sabc/timeslive/sowetan/citizen/guardian/
  telegraph/independent/mirror/express/mail/metro/herald/examiner/echo/argus/gazette/chronicle/
  post/times/standard/tribune/globe/sun/age/smh/australian/bulletin/advertiser/mercury/journal/
  observer/press/propublica/buzzfeed/vice/papers/paper/tabloids/bloomberg/reuters/wsj/nyt/wapo/
  huffpost/politico/tmz/techcrunch/verge/register/moneysaving`;
const OUR_WAY = `
  called/calling/rang/ringing/phoned/emailed/contacted/messaged/interested/running/run/runs/ran/
  printing/prints/publishing/publish/published/covering/covered/picked/picking/filming/film/
  filmed/airing/airs/aired/investigating/investigates/interview/interviewed/interviewing/asked/
  wants/want/requested/requesting/writing/wrote/story/article/piece/feature/headline/producer/
  editor/researcher/reporter/journalist/crew/cameras/van/desk/segment/slot/episode/programme/
  show/tips`;

/** More of the press, as English tells it: who they are, and who goes to them. */
export const PRESS_EN: Readonly<Record<string, string>> = {
  names: `
    the ${OUTLET} ${OUR_WAY}, the ${OUTLET} .. is/are/was/were/has/have/had/will/would/might/
    may/and .. ${OUR_WAY}/photos/details/receipts/emails, ${OUTLET} .. has/have/is/are/will/
    wants/want .. ${OUR_WAY} .. it/story/this/about/you/tomorrow/me/us/tonight/on, ${OUR_WAY} ..
    by/with/for/to/in/on/at the ${OUTLET}, channel four/five/seven/nine/ten/# .. about/will/is/
    are/called/want/tonight/story/all, all over .. channel/news/papers/press/telly/tv/radio/
    front, channel # .. ${OUR_WAY}/news/story/wants/show/tonight, radio #/four/live/ulster/
    scotland/wales ${OUR_WAY}/about/tomorrow, page # of the, girl/guy/lad/man/woman/lady/bloke/
    someone/contact/friend/cousin/mate from/at/on the ${OUTLET}, from the guardian/telegraph/
    herald/examiner/argus/echo/tribune/gazette/chronicle, current affair/affairs, fair go,
    consumer marketplace, cbc marketplace, marketplace .. cbc/segment/episode, go public .. cbc,
    news24, carte blanche, hello peter .. journalist*, liveline, joe duffy, prime time .. rte/
    investigates, rip off britain*, watchdog live, money box, moneybox, you and yours, the one
    show .. story/complain*/contacted, jeremy vine, lbc, talk radio, talkback radio, talkback,
    call in show, phone in show, radio show/phone, breakfast tv/show/radio .. story/on/about,
    sixty minutes, 60 minutes, four corners, the project .. channel/tv/story, a current affair,
    today tonight, seven news, nine news, 7news, 9news, sky news, gb news, stuff.co, stuff news,
    seven sharp, checkpoint tonight, newshub, consumer reports .. contacted/story/wrote, news at
    ten, evening news, nightly news, six oclock news, ten oclock news, news bulletin, tabloid*,
    broadsheet*, the red tops, the sunday papers, weekend papers, the papers .. make/say/have/
    know/see/hear/will/would/get/about/love, local rag, local paper*, local telly/tv/news/radio,
    local telly .. filming/film, cameras outside, trade weekly/press/magazine/journal/
    publication`,
  going: `
    news desk/crew/crews/van/team/tip/tips/channel/outlet/outlets/anchor/room, newsdesk*, film
    crew/crews, camera crew/crews/guys, tv crew/cameras/van/people/producer/researcher/show/
    programme, telly people/crew/programme/lot, consumer show/programme/program/segment/team/
    editor/journalist, producer .. show/shows/has/called/rang/wants/from/programme/news,
    researcher .. rang/called/emailed/show/programme/from, reporters, im/i am a/an reporter/
    journalist/producer/editor/blogger/freelancer/columnist/correspondent, i report/write for/
    on, write/writes/writing for .. paper/magazine/weekly/daily/newspaper/site/publication/
    trade/guardian/times, go/going to print, goes to print, print deadline, filing .. story/
    tonight/piece, file by, media quer*/enquir*/inquir*/contact/relations/statement/attention/
    storm/coverage/outlets/outlet, handles/handle media, press quer*/enquir*/office/officer/
    team/contact, spokesperson, spokesman, spokeswoman, no comment, comment before, on
    background, under embargo, embargoed, foi request/requests, foia, breaking the story, broke
    the story, run/running the story, running it .. monday/tuesday/wednesday/thursday/friday/
    saturday/sunday/tomorrow/tonight/page/front, running a piece/story/feature/item, picked up
    .. story/by .. news/papers/press/media, hit/hits/make/makes/made the news/headlines/papers/
    press, in/on the front page, page three/two/five/one of, look great/good .. on page/front
    page, splash .. paper/front/page, exposé, exposed on tv/telly, whole country/nation can/
    will/is .. hear/see/watch/know/listening, live on air, on air, on national tv/television/
    radio/telly, on the telly/airwaves, on the radio .. about/you/your/story/tomorrow/this, do a
    piece/story/segment/feature on, did a piece/story/segment/feature on, photographer ..
    coming/coming round/paper/tomorrow, tip line/off .. news/press, my story .. tv/radio/paper/
    news, told .. my story, dossier .. press/media/news, folder .. producer/reporter/journalist/
    media, podcasters, two podcasts, a podcast .. has/have/wants/this/story/episode, youtuber ..
    consumer/expose*/investigat*/video about, viral thread/video .. press/news/media, leak* to
    .. press/media/papers, letters page, letter to the editor, letters to the editor, money
    pages, consumer column/pages/champion/advocate/correspondent, agony aunt .. paper, !on air
    .. conditioning/fryer/con/mattress/jordan, !the post .. office/said/came/box, !stuff .. to
    do, !page # of the book/manual/guide/form/contract/terms/instructions/menu, !press office
    chair`,
};
