define|ar|شو هو الضوء البارد|light given off by a body without its being hot|
define|en|incandescence?|a body shines because of its temperature;;in which a body shines because of its temperature|
when|ar|متى يتوقف الفلورة|when the lamp that causes it is put out|
which|ar|أي نوع تصنعه الكائنات الحية|Bioluminescence|made by living things
what|en|what does bioluminescence require|oxygen|
define|ar|إيه هي triboluminescence|appears when certain crystals, sugar among them, are broken|
what|ar|شو كان بحبر الراهب الصيني|powdered oyster shell|
define|en|Casciarolo's trade|a cobbler of Bologna;;a cobbler|
why|ar|ليش سخن الإسكافي الحجر|in the hope of gold|
when|en|when did he heat the stone|1602;;in 1602|
quote|ar|رأي اليسوعي براندوليني بالحجر|it swallowed light|
quote|en|What did Lanzi say about it?|it only remembered it|
define|ar|سليمان حداد مين|the Tunisian chemist|
where|ar|وين قاس حداد الضوء|the Gulf of Gabès;;in the Gulf of Gabès|
how|en|how were Haddad's figures lost|with his trunk between Tunis and Marseille|
quote|fr|que dit-il à son frère|I have read the newspaper by them|
table|ar|كفاءة الشمعة|0.04 per cent|Candle
table|en|efficiency of a filament lamp|2 to 4 per cent|Filament
table|ar|اليراعة كم بالمية|41 per cent|Firefly
table!|en|efficiency of a mushroom||Firefly
howmuch|ar|الرقم الغلط لليراعة في الكتب|98 per cent|
why|en|where did the error come from|a misplaced detector|
who|ar|مين صحح الغلطة|Yoriko Ando|
when|en|when did radium dials end|until 1968;;1968|
howmany|ar|كم مرأة مرضت|27|fell ill
who|en|who sued the company|Grace Tillotson|
no|ar|سمعت غريس الحكم؟|did not live to hear the verdict|
where|en|where was the mushroom experiment|Brazil;;in Brazil|
howmany|ar|لكم نوع انكذبت فرضية الحشرات|two|refuted it for two
why!|ar|ليش الفطر بيضوي||is not known
howmuch!|en|how much did the company pay after the verdict||paid nothing until
what!|ar|اسم الراهب الصيني||a Chinese monk
what!|en|name of Haddad's brother||his letter to his brother
which!|ar|أي نوعين من الفطر||refuted it for two
who!|en|who misplaced the detector in 1910||a misplaced detector
when!|ar|متى مات سليمان حداد||Slimane Haddad
whom!|en|to whom did Casciarolo sell his stone||a cobbler of Bologna
howmuch!|ar|كفاءة الليزر كم||Light diode
yes!|en|Was Lanzi right, by today's physics?||the physician Lanzi
who!|ar|من رئيس شركة أوترشام||the company paid nothing
yes|ar|الفلورة بتوقف لما تطفي الضو؟|stops when the lamp that causes it is put out|
howmany!|en|how many women painted dials||The women who painted
# twins
howmuch|ar|كم نسبة الضو من الديود|about 40 per cent;;40 per cent|Light diode
howmuch!|ar|كم نسبة الضو من السكر المكسور||sugar among them
howmuch!|ar|كم كفاءة الراديوم في عقارب الساعات؟||Watch dials were painted
when|en|When was the firefly figure put right?|2008;;in 2008|Yoriko Ando
when!|en|When was the candle figure put right?||Yoriko Ando
when!|en|When was Haddad's trunk found?||were lost with his trunk
howmany|fr|Combien de femmes tombèrent malades ?|27|The women who painted
howmany!|fr|Combien de femmes tombèrent malades en 1910 ?||The women who painted
howmuch!|fr|Combien Grace Tillotson a-t-elle réclamé ?||the suit of Grace
when|ar|ايمتى لقى الإسكافي الحجر|1602;;in 1602|Vincenzo Casciarolo
when!|ar|ايمتى كتب براندوليني عن الحجر||the Jesuit Brandolini
when!|en|In what year did the physician Lanzi die?||the physician Lanzi
