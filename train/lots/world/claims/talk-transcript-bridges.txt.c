true-plain|en|Wanjiru Mbogo is the bridge inspector of Nyeri county.|With me is Wanjiru
false-role|en|Wanjiru Mbogo is the MP for Nyeri.|With me is Wanjiru
true-cross|fr|Gachanja, son prédécesseur, testait le béton avec sa canne.|And ears. You tap
false-people|ar|كانت مبوغو تفحص الخرسانة بعصاها وسلفها غاتشانجا بالمطرقة.|And ears. You tap
false-negated|en|Good concrete says "tock" and bad concrete rings.|And ears. You tap
true-part|en|The Sagana footbridge was shut on 3 May.|not allowed to say which
unsaid-more|en|The Sagana footbridge was closed because of the goats.|not allowed to say which
true-cross|ar|قص نائب في البرلمان شريطا على الجسر.|The goats. Then the
false-people|en|The children came and cut a ribbon before the MP.|The goats. Then the
true-plain|en|Nobody was on the bridge when it collapsed one June morning.|It fell on the twentieth
false-number|fr|Le pont s'effondra le 3 mai avec quatre-vingts invités.|It fell on the twentieth
true-cross|fr|Les boulons volés furent vendus à la ferraille à Karatina.|Not the wedding. Not rust
false-verb|en|The wedding party brought the bridge down, according to Mbogo.|Not the wedding. Not rust
unsaid-quote|ar|قالت مبوغو إن الصدأ هو سبب سقوط الجسر.|Not the wedding. Not rust
false-number|en|Nine bolts were sold for forty-four shillings each.|Not the wedding. Not rust
true-part|en|The contractor hit rock in place of clay.|It was to be ready
false-people|ar|يتوقع المقاول أن يجهز الجسر في آب، وتقول مبوغو في آذار.|It was to be ready
true-plain|en|With more money she would employ her cousin Nyambura.|wouldn't buy a drone
false-negated|en|Mbogo accepted the drone she was offered.|wouldn't buy a drone
false-people|en|Nyambura is afraid of heights and Mbogo of frogs.|That's me
true-cross|ar|تخاف ابنة عمها نيامبورا من الضفادع.|That's me
