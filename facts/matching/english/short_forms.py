"""Tables of what is typed short in a chat, each short form with what it stands for."""

from __future__ import annotations

Table = dict[str, tuple[str, ...]]


def _table(lines: str) -> Table:
    """What each short form stands for, of lines "meaning: short short"."""
    made: Table = {}
    for line in lines.strip().splitlines():
        meaning, forms = line.split(":")
        made |= dict.fromkeys(forms.split(), tuple(meaning.split()))
    return made


def _contracted() -> Table:
    """Contractions without their apostrophe, as far as they are no other words ("its", "well", "shed")."""
    made: Table = {f"{verb}nt": (verb, "not") for verb in _NEGATED.split()}
    for ending, verb, subjects in _JOINED:
        made |= {f"{subject}{ending}": (subject, verb) for subject in subjects.split()}
    return made


_NEGATED = "do does did is are was were has have had could would should must need might ought"
_JOINED = (
    ("s", "is", "what who where how when why that there here he she"),
    ("re", "are", "what they you there"),
    ("ve", "have", "who what we they you i could would should might must"),
    ("ll", "will", "who what it they you that there"),
    ("d", "did", "who what how where when why"),
    ("d", "would", "it they you that"),
)
ABBREVIATED = _contracted() | _table(
    """
    will not: won't wont
    can not: can't cannot cant
    shall not: shan't shant
    is not: aint ain't
    i am: im
    what is: wats wuts whts wots whatz watz
    when is: wens whns
    how is: hws
    where is: wers
    why is: whys wys
    that is: thts dats
    could have: coulda
    would have: woulda
    should have: shoulda
    might have: mighta
    must have: musta
    will: gonna
    have to: gotta
    want to: wanna
    trying to: tryna
    give me: gimme
    let me: lemme
    do not know: dunno
    do you: d'you d'ya dyou
    what do you: whaddya whadya
    what are you: whatcha whatchu
    kind of: kinda
    sort of: sorta
    lot of: lotta
    out of: outta
    from where: whence
    through: thru
    people: ppl ppls folks persons peoples
    children: childs childrens
    women: womans womens
    men: mens
    feet: foots feets
    information: informations infos
    data: datas
    staff: staffs
    money: moneys
    you: u y'all yall ya'll
    are: r
    your: ur
    about: abt
    average: avg
    what: wat
    how: hw
    when: wen
    which: wich
    where: wher
    number: nr num nbr
    because: bc cuz coz
    before: b4
    between: btwn
    year: yr
    years: yrs
    minutes: mins
    hours: hrs
    weeks: wks
    percent: pct percents
    department: dept
    government: govt gov't
    that: dat
    them: em
    from: frm
    have: hav
    already: alrdy
    something: smth sth
    somebody: sb
    today: 2day
    tomorrow: tmrw
    approximately: approx
    """
)
"""The words that each short or joined form stands for, wherever it is written."""
CHATTED = ABBREVIATED | _table(
    """
    what: wut wot wht waht hwat wha whut wath wjat whar
    when: whn wehn wheb whem
    where: whr whre wehre
    which: wch whch wchich whcih wihch
    who: hu
    why: wy
    how: hou hao
    many: menny mny
    much: mch mutch
    more: mor
    most: mst
    less: lss
    than: thn
    first: frst fst furst
    last: lst
    next: nxt
    every: evry evrey evey
    each: eech
    ever: evr
    never: nvr nevr neva
    again: agn agen agian
    over: ovr ova
    under: undr
    back: bak bck
    still: stil stll
    here: hre heer
    there: thr ther
    good: gud
    like: lk lyk
    is: iz
    are: ar
    was: woz wuz
    has: haz
    have: hv hve
    had: hd
    does: dus duz doez
    did you: didja didya
    have to: hafta havta
    want: wnt
    can: cn
    could: cld cud
    would: wld wud
    should: shld shud
    could not: cudnt cldnt couldn
    would not: wudnt wldnt wouldn
    should not: shudnt shldnt shouldn
    do not: dnt
    does not: dosnt dosent dsnt doesn
    did not: didn didint dint
    have not: havnt hvnt
    ought to: oughta
    used to: usta useta
    need to: needa
    want to: wana
    will: finna gna gunna gona gon
    lots of: lotsa
    bunch of: buncha
    come on: cmon
    the: teh hte da tha th
    this: dis ths
    that: tht taht thta
    these: thse
    those: thos
    they: dey thay tehy
    them: dem
    their: thier
    you: ya yous youse
    yours: urs
    and: nd
    of: fo
    to: ot
    in: ni
    for: fro
    with: wiv wif whit
    from: fm fom
    about: bout
    through: trough
    throughout: thruout
    until: til untill untl
    between: betwn btween betwen btwen
    before: bfore befor bfr
    after: aftr afta
    around: arnd
    without: wo
    including: incl
    excluding: excl
    especially: esp
    regarding: wrt
    versus: vrs
    because: becuz becos cos becoz bcuz bcoz bcos cus bcs bcause becuse becaus
    enough: enuf enuff
    although: altho
    very: vry
    really: rly rlly
    maybe: prolly probs prob prbly mayb mebbe
    obviously: obvs ofc
    totally: totes
    great: gr8
    late: l8
    later: l8r
    hate: h8
    straight: str8
    forever: 4ever 4eva
    today: tday tdy
    tonight: 2nite 2night tonite
    tomorrow: 2moro 2morrow 2moz tmr tmrrw tomo tmw tmmrw 2mrw tomoz
    yesterday: yday ystrday yest yst ystd ystdy
    weekend: wknd wkend wkd
    weekends: wknds wkends
    morning: mrng mornin
    afternoon: arvo
    evening: evng
    night: nite
    nights: nites
    birthday: bday
    someone: some1 sum1 sm1 smone smn
    somebody: smb smbdy smbody
    something: smthn sumthin sumthing somethin sumn smt
    anyone: any1 ne1
    anything: anythin nething
    everyone: every1 evry1
    everything: evrything
    nothing: nothin nuthin nuffin
    people: peeps pplz peepl ppol peple pepol peaple
    says: sez
    said: sed sayd
    know: kno knw
    come: cme
    make: mke
    made: mde
    take: tke tak
    took: tuk
    work: wrk werk
    working: wrkin wrking
    live: liv
    start: strt
    started: strted startd
    stop: stp
    stopped: stoped stopd
    open: opn
    opened: opend opnd
    closed: closd clsd
    school: skool skul
    house: hse
    city: cty
    country: cntry ctry
    countries: cntries
    favourite: fav fave
    college: clg
    think: thnk
    look: luk
    give: gv
    thanks: thanx thnx tnx thks tysm tyvm
    please: plss plzz plez pleez pliz plis
    number: numbr nmbr nmber
    numbers: nos nums
    quantity: qty
    amount: amt
    amounts: amts
    total: tot ttl
    price: prc
    prices: prcs
    cost: cst
    name: nme
    time: tym tiem
    times: tyms
    difference: diff
    average: avrg averg avge
    approximately: appx aprox apprx approximatly
    about: circa
    maximum: max
    percent: prct prcnt percnt perc
    month: mo mth mnth
    years: yrz
    months: mos mths mnths
    week: wk
    hour: hr
    seconds: secs
    tickets: tix tkts
    ticket: tkt
    passengers: pax
    picture: pic
    pictures: pics pix
    video: vid
    videos: vids
    message: msg
    messages: msgs
    document: doc
    documents: docs
    reference: ref
    references: refs
    source: src
    question: ques qn
    answer: ans
    details: deets
    population: pop
    president: prez pres
    manager: mgr
    management: mgmt
    director: dir
    government: gov gvt gvmt guvmint
    departments: depts
    organisation: org
    organisations: orgs
    university: uni univ
    hospital: hosp
    building: bldg
    station: stn
    headquarters: hq
    schedule: sched
    appointment: appt
    language: lang
    hell: fuck fuk fck frick eff
    """
)
"""What short forms stand for in a question, where the base has no such word of its own."""
_STRETCHED = "um uh er hm mm erm uhm ah oh aw ugh ooh eh meh pff heh lol lmao lmfao"
_LONGEST = 6
FILLERS = frozenset(
    f"{word}{word[-1] * more}" for word in _STRETCHED.split() for more in range(_LONGEST)
) | frozenset(
    """
    tf haha hahaha hahahaha hehe hehehe lulz lolol rofl rotfl roflmao smh smdh ngl tbh tbf imo imho fyi ftr
    fwiw btw afaik iirc idk idek ikr rn atm asap omg omfg omfgg jk istg ong frfr icymi tldr eli5 lmk nvm defo
    deffo hmu rq kthx kthxbye thxbye srsly soz sry sori tho damn dang goddamn fucking fuckin freaking freakin
    frickin friggin fkn
    fking effing bruh xd xdd ugh yikes oof sheesh welp phew
    """.split()
)
"""What fills a pause or is only called out."""
