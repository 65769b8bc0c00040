define|ar|وانجيرو مبوغو شو بتشتغل|inspects bridges for the county of Nyeri;;who inspects bridges for the county of Nyeri|
howmany|ar|كم جسر تحت مسؤوليتها|Two hundred and six|
how|en|how can she tell bad concrete|says "tock"|
how|ar|الخرسانة الكويسة بتعمل صوت ايه|rings;;Good concrete rings|
who|en|who had her job before|Mr Gachanja|
what|ar|بماذا كان سلفها يفحص|his walking stick|
which|en|formerly the worst bridge|the Sagana footbridge|
when|ar|امتى سكروا جسر ساغانا|on 3 May;;3 May|
who|ar|مين رجع فتحه أول شي|The goats|
who|en|who cut the ribbon|the MP|
when|ar|تاريخ سقوط الجسر|the twentieth of June|
howmany|en|people hurt when it collapsed|nobody;;with nobody on it|
howmany|ar|عدد اللي عبروا بليلة العرس|eighty;;a wedding party of eighty|
why|en|What really caused the collapse?|Somebody had taken out the bolts|
quote|ar|ايش قالت اللجنة عن السبب|rust|
howmany|en|missing bolts|forty-four|
where|ar|وين انباعت البراغي|Karatina;;in Karatina|
howmuch|fr|prix d'un boulon|nine shillings each;;nine shillings|
why|ar|ليش تأخر الجسر الجديد|The contractor found rock where the survey showed clay;;found rock where the survey showed clay|
when|en|contractor's new date|March|
when|ar|وحسب رأي وانجيرو امتى يخلص|August|
what|en|what gadget did she refuse|a drone|
whom|ar|من تريد توظيفها|Nyambura;;my cousin Nyambura|
what|ar|نيامبورا من شو بتخاف|frogs|
who|en|which of the two fears heights|That's me|
who!|ar|من سرق البراغي||It's before the court
which!|en|Which bridge is the worst today?||I'm not allowed to say
who!|ar|اسم النائب اللي قص الشريط||Then the MP came
when!|en|when did Gachanja retire||My predecessor
howmuch!|ar|كم كلفة الجسر الجديد||The new bridge
what!|en|name of the podcast host||With me is
who!|ar|من العروسين في حفلة ذاك الليل||a wedding party
howmuch!|en|price of the drone||They offered me a drone
who!|ar|من رئيس اللجنة||the commission wrote
what!|fr|nom de l'homme qui déplace les phares||the man who moves lighthouses
howmuch!|ar|راتب مفتشة الجسور||who inspects bridges
yes!|en|was the contractor sued||The contractor found rock
yes|ar|الجسر وقع والناس مو عليه؟|with nobody on it|
who!|en|who bought the bolts||sold as scrap
howmany!|ar|كم جسر سكرتهم السنة الماضية||We closed it on 3 May
# twins
howmuch|ar|بكم انباع البرغي|nine shillings;;nine shillings each|Not the wedding
howmuch!|ar|بكم انباعت المطرقة||I've got one hammer
howmany!|ar|كم شخصا كان على الجسر حين سقط غير المعازيم؟||It fell on the twentieth
when|en|When does the contractor say it'll be ready?|March|It was to be ready
when!|en|When does the MP say it'll be ready?||the MP came
when!|en|When does the court sit?||before the court
howmany|fr|Combien de ponts inspecte-t-elle ?|Two hundred and six|Two hundred and six
howmany!|fr|Combien de ponts inspecte la commission ?||whatever the commission
howmany!|fr|Combien de ponts inspectait M. Gachanja ?||Mr Gachanja
where|ar|وين باعو البراغي|Karatina;;in Karatina|Not the wedding
where!|ar|وين كان العرس||a wedding party of eighty
who!|en|Who paid for the ribbon?||cut a ribbon
