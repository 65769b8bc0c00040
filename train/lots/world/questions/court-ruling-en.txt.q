who|ar|من القاضي|Temaia Rota;;Chief Justice Temaia Rota|
when|ar|متى صدر الحكم|12 September 2017|
who|en|plaintiff in the case|Blue Meridian Fishing Ltd|
whom|ar|على من رفعت شركة الصيد الدعوى|the Council of Elders of Abemwe|
howmuch|ar|لكم سنة مسكرين البحيرة بوجه الشباك|five years|
when|en|date the nets were cast|8 February 2016|
howmany|ar|كم قارب صادروا|two boats|
howmuch|en|what was paid to get the first boat back|$4,000|released one of them
what|ar|اسم القارب الثاني|the Tern|asks for the return
howmuch|ar|كم تطلب الشركة تعويضا عن الصيد الضائع|$61,500|
who|en|counsel for the elders|Ms Teebo|
quote|ar|حجة محامي الشركة|a Council cannot limit a licence given by a Minister|
who|ar|مين الشاهد اللي قال ما شاف علامة|Captain Ruiz|had seen no marker
howmany|en|age of the woman who testified|79;;aged 79|
define|ar|وش كانت العلامة|a coconut frond on a pole|
what|en|What did Ruiz tie to the marker?|his dinghy|
whom|ar|شهادة من فضّل القاضي|Nei Karoro|I prefer
which|en|which law protects customary closures|section 9 of the Island Councils Act|
why|ar|ليش رسالة الوزير ما بتلزم حدا|was never published|
when|ar|مهلة إرجاع المبلغ|within thirty days;;thirty days|
why|fr|comment le bateau a-t-il été abîmé|children used it as a slide|
howmuch|ar|قيمة البديل لو ما صلّحوا القارب|$2,750|
why|en|reason for rejecting the lost-catch claim|one cannot lose fish one was not allowed to take|
who|ar|من يدفع المصاريف|Each party bears its own costs|
section|en|what does paragraph 10 say|Each party bears its own costs|
section|ar|الفقرة الخامسة شو فيها|I prefer the evidence of Nei Karoro|
section!|ar|على ماذا تنص الفقرة الثانية عشرة؟||Each party bears
who!|en|which Minister wrote the 2015 letter||The Minister's letter
who!|ar|اسم محامي الوزير||for the Council, argued
no!|en|Did the Council appeal?||The claim for lost catch is
howmany!|ar|كم طفلا لعب على القارب||used it as a slide
who!|ar|من رشى الكابتن رويز||Captain Ruiz said
howmuch!|fr|prix d'achat du Tern||asks for the return
when!|en|when did Nei Karoro's mother place her first marker||as her mother had done
yes!|ar|هل اعتذر المجلس للشركة؟||no power to take money
yes|ar|هل كان مع الشركة رخصة وطنية|holds a national licence|
howmuch!|en|costs the plaintiff had to pay||Each party bears
who!|ar|مين سرق القارب تيرن||asks for the return
when!|ar|متى ينتهي عقد محاميهم||Mr Ioane
which!|ar|أي نوع سمك كانوا يصيدون||for lost catch is dismissed
where!|en|where is the Tern moored now||The Tern was damaged
# twins
howmuch|ar|كم طلبو تعويض عن الصيد|$61,500|damages of
howmuch!|ar|كم ربحت الشركة من الصيد سنة 2015؟||The claim for lost catch is
howmuch!|ar|كم دفع الأطفال عن القارب||used it as a slide
when|en|When were the nets cast?|8 February 2016;;on 8 February 2016|cast nets there
when!|en|When was the licence granted?||holds a national licence
when!|en|When was the Tern built?||The Council seized two boats
how|fr|Quel âge a la dame qui a posé le repère ?|79;;aged 79|The witness Nei Karoro
how!|fr|Quel âge a le capitaine ?||The witness Captain Ruiz
howmany!|fr|Combien de bateaux ont été endommagés en mer ?||was damaged in the Council
who|ar|مين محامية الشيوخ|Ms Teebo|for the Council, argued
who!|ar|مين محامي الكابتن||for the plaintiff, argued
when!|ar|متى يُعاد فتح البحيرة بحكم القاضي؟||In 2014 the Council
who|ar|مين قاضي القضاة|Chief Justice Temaia Rota;;Temaia Rota|Before:
who!|ar|مين رئيس مجلس الشيوخ||Council of Elders
who!|ar|من الوزير الذي أعطى الرخصة الوطنية؟||a licence given by
who|en|Who placed the frond?|Nei Karoro|The witness Captain Ruiz
who!|en|Who removed the frond?||The witness Captain Ruiz
why!|fr|Pourquoi la lagune fut-elle fermée cinq ans ?||In 2014 the Council
