howmuch|ar|قديش خيمة بادية 4؟|310 JOD|
howmuch|en|price of the two-person tent|195 JOD|
table|ar|وزن خيمة الأربعة|7.9 kg|
table|en|How high is Badia 2 inside?|118 cm|
table|ar|كم دقيقة تركيب بادية 4|11 min|
table|fr|À quelle vitesse de vent la Badia 4 a-t-elle été testée ?|85 km/h|
table|ar|طول بادية 2 وهي مطوية|55 cm|
what|ar|من شو معمول قماشها الخارجي|cotton and goat hair|
why|en|Why should I soak the tent at home first?|the first rain always leaks a little|
no|ar|بتنفع عالتلج؟|Not for snow|
where|ar|من أين تأتي الأعمدة|Turkey|
what|ar|ماذا كانت الأعمدة قديماً|bamboo|
howmany|ar|كم وتد بالكيس|14 pegs|
no|en|is a hammer included|No hammer|
what|ar|كيف أزيل بقع الشاي؟|yoghurt water|
define|ar|مين أم خالد|who heads the sewing room|
why|ar|ليش لازم تتخزن معلقة|Mice love goat hair|
howmuch|ar|ضمان السحّابات|one|zips
why|en|What did one customer do that ruined the tent?|tried to grill inside|
howmuch|ar|كلفة التوصيل للخليج|22 JOD|
howmuch|fr|En combien de temps arrive-t-elle en Europe ?|six weeks|
howmuch|ar|كم يذهب للخياطات من ثمن الخيمة؟|120 JOD|
what|ar|على شو بتنصرف ال25 دينار|the school bus of Rwaished|
quote|en|Who found it too warm?|Inge|
define|ar|من مراد|guide in Wadi Rum|
who|ar|من يصنع خيام بادية|the women's cooperative Khayt|
howmuch!|ar|كم سعر بادية 6؟||Badia 6 has been
table!|en|How heavy is the Badia 6?||Weight
howmany!|ar|كم امرأة في التعاونية||women's cooperative
what!|en|What is the name of the customer who grilled inside?||one customer
howmuch!|ar|كلفة التوصيل إلى أمريكا||Europe 48
when!|ar|متى ترجع بادية 6 للسوق||out of stock
howmuch!|fr|prix de la réparation d'un zip||zips
who!|ar|مين فاز بجائزة معرض عمان؟||fair in Amman
table!|ar|كم دقيقة تطوى بادية 2||Time to pitch
howmuch!|en|How much of each Badia 2 goes to the sewers?||goes to the sewers
who!|en|Who bought the cooperative?||women's cooperative
# twins
table|ar|بادية 2 كم دقيقة تركيب|6 min|Time to pitch
table!|ar|بادية 6 كم دقيقة تركيب؟||Time to pitch
howmuch|en|How much per tent goes on cloth and such?|95|Who earns what
howmuch!|en|How much per tent goes to Um Khaled?||Who earns what
howmuch|fr|Garantie des coutures ?|three years|Guarantee
howmuch!|fr|Garantie des piquets ?||Guarantee
howmuch|ar|قديش التوصيل جوا الأردن|5 JOD|Delivery:
howmuch!|ar|قديش التوصيل لسوريا||Delivery:
where|ar|وين بتنصنع|Mafraq|Made in
where!|ar|وين بتنصنع القماشة؟||Made in
when!|en|When did the cooperative give up bamboo?||Earlier tents had
who!|ar|مين اللي حرق الخيمه بآذار شو اسمو||tried to grill
