meta|ar|مؤلفو قراءة الأرض|Philomena Garside and Yusuf Ladipo|
meta|en|publisher of Reading the Land|Kestrel Schoolbooks|
meta|ar|الكتاب لأي أعمار|ages 12 to 14|
define|ar|عرّف الإسقاط|a rule for turning a round surface into a flat one|
list|en|what can a projection spoil|shapes, areas, distances or directions|
no|ar|فيه خريطة ما بتخرب شي؟|No map spoils nothing|
define|ar|شنو هو مقياس الرسم|the ratio of a length on the map to the same length on the ground|
howmuch|en|how much is 2 cm on a 1:50,000 map|one kilometre|
table|ar|السنتي الواحد كم متر في مخطط القرية|25 m|Village plan
table|en|scale of the state map|1:1,000,000|State map
table|ar|خريطة العالم تنفع لشو|arguing|World map
table!|en|scale of the sea chart||Walker's sheet
howmuch|ar|طول ساحل إيلاشي بالخيط|63|with a piece of string
howmuch|en|its length with the long ruler|41 km|
what|ar|شو بيصير للساحل كل ما قصرت المسطرة|A coast gets longer as the ruler gets shorter;;gets longer|
how|ar|خطوات قياس الساحل|Wet the string, so that it bends;;Lay it along the coast and pin it at each cape;;Mark both ends;;Pull it straight against the scale bar|Wet the string;;pin it at each cape;;Mark both ends;;against the scale bar
section|en|third step of measuring|Mark both ends|
why|ar|ليش نبلّ الخيط|so that it bends|
why|en|what's wrong with wool|it stretches|
howmuch|ar|كم كيلو ضيعوا بنات الملكة أمينة|eight kilometres|
who|ar|مين ادعى وجود جزيرة سنة ١٧٨٩|Captain Elias Boon;;Elias Boon|
why|en|what did Boon gain from inventing the island|was let off the debt|
howmuch|ar|كم سنة بقيت الجزيرة على الخرائط|ninety-one years|
who|ar|قائد السفينة اللي عبرت فوقها|Lt Frances|
quote|en|what did the commander write|no bottom at sixty fathoms, and no Boon|
section|ar|القسم ٣.٥ عن شو|Islands that were not there|3.5
why!|ar|ليش الشمال فوق بالخرائط||north at the top
who!|en|who was Boon's creditor||named it after his creditor
howmuch!|ar|كم كان دين بون||let off the debt
section!|en|what's in 3.9||3.6 Think
howmany!|ar|كم طالب بصف لاديبو||The class of Mr Ladipo
who!|en|who invented the first projection||A projection is a rule
when!|ar|متى صدرت الطبعه الاولى||Second edition
howmuch!|en|length of the Ilashe coast by satellite||the coast of Ilashe
whom!|ar|من طرده الملازم فرانسيس من السفينة||Lt Frances
what!|fr|nom de l'île inventée||reported an island
table!|ar|مقياس خريطة المشي ٢٥ ألف||Walker's sheet
yes|ar|القماش الصوف بيتمط؟|it stretches|
howmany!|en|number of girls who used wool||Girls of Queen Amina
# twins
howmuch|ar|كم طلع الساحل بالمسطرة القصيرة|57|with a short one
howmuch!|ar|كم طلع الساحل بالصوف||wool in 2014
howmuch!|ar|كم طول ساحل جزيرة بون؟||reported an island
when|en|When was it sailed across?|1880;;in 1880|sailed across it
when!|en|When did its inventor die?||Captain Elias Boon
when!|en|When was the third edition printed?||Second edition, Kestrel
what|fr|À quoi sert la feuille au 1:50 000 ?|a day on foot|Walker's sheet
what!|fr|À quoi sert la carte au 1:250 000 ?||Walker's sheet
howmuch!|fr|De combien la laine mouillée s'allonge-t-elle ?||Do not use wool
howmany|ar|قد ايه ضلت الجزيرة ع الخرايط|ninety-one years;;for ninety-one years|stayed on charts
howmany!|ar|قد ايه انحبس الكابتن بون عالدين||was let off the debt
who!|en|Which captain of the Petrel named the island?||HMS *Petrel*
