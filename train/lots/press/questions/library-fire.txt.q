when|ar|متى احترقت مكتبة رقيم؟|la nuit du 12 au 13 juin 1978|
howmany|ar|كم مخطوط كان فيها|611 manuscrits|
howmany|fr|Combien de manuscrits ont été sauvés ?|37 manuscrits|
who|ar|من أشعل الحريق بحسب الأب فهد؟|des miliciens du « Bataillon du Cèdre »|
who|fr|Qui Jojo accuse-t-il ?|l'armée syrienne|
who|ar|جوجو مين هو؟|Georges Maalouf|
define|ar|جورج معلوف|Le chef du bataillon|
define|en|Who was Boutros Fahd?|le bibliothécaire|
list|ar|مين اللي أنقذو الكتب؟|le père Fahd, la blanchisseuse Oum Walid, musulmane de la rue voisine, et son fils de quatorze ans, Walid Hakim|
define|fr|Que faisait Oum Walid ?|blanchisseuse|
how|ar|كيف أخرجوا الكتب؟|par la fenêtre dans des draps|
what|ar|شو كسر رجل وليد|Une poutre|
who!|ar|من ضرب وليد حكيم في ساقه؟||la jambe de Walid
define|fr|Métier de Walid aujourd'hui|relieur à Marseille|
who|ar|من رسم الإنجيل المفقود؟|Mikhaïl d'Édesse|
who|en|In whose shop did the gospel book turn up?|Hans Bürgi|
who!|ar|ما اسم المقاتل الذي باع الإنجيل لبورغي؟||d'un ancien milicien
who|ar|من طالب بالإنجيل؟|Saliba|
who|fr|Qui a rendu l'évangéliaire à l'évêque ?|le tribunal de Zurich|
howmuch|ar|كم فرنكا كلفت استعادته؟|90 000 francs|
when|en|When did Father Fahd die?|1996|Le père Fahd est mort
what|ar|شو ترك الاب لام وليد|une machine à laver|
whom|ar|لمن أعطت أم وليد الغسالة؟|au couvent|
no|ar|هل قبلت أم وليد الغسالة؟|Elle l'a refusée|
what|fr|Quel ministère Jojo a-t-il dirigé ?|ministre de la Culture|
who|ar|من دشن المكتبة الجديدة؟|Jojo|inauguré
what|ar|ماذا فعلت أم وليد أثناء خطابه؟|a tourné le dos pendant son discours|
who!|ar|من قتل الأب بطرس فهد؟||Le père Fahd est mort
who!|fr|Qui a arrêté Georges Maalouf pour l'incendie ?||n'a pas tranché
when!|ar|متى توفيت أم وليد؟||Oum Walid, qui y était
whom!|fr|Qui l'armée syrienne a-t-elle accusé ?||l'armée syrienne
howmuch!|fr|Prix payé par Bürgi pour le manuscrit ?||Hans Bürgi
who!|ar|من بنى المكتبة الجديدة؟||la bibliothèque reconstruite
who!|en|Who succeeded Saliba as bishop?||L'évêque Saliba
who!|ar|من أنقذ الأب فهد وهو عالق؟||le père Fahd, la blanchisseuse
who!|en|Who stole the gospel book?||a disparu
where!|ar|أين ولد جوجو؟||Jojo a été élu
# twins
howmany|ar|كم مجلدا أُنقذ من النار؟|190|on en a sauvé 190
howmany!|ar|كم مجلدا في المكتبة الجديدة؟||Elle possédait 8 400
howmany!|ar|كم مخطوط سُرق تلك الليلة||Elle possédait 8 400
when|en|When did the gospel book turn up again?|2003;;en 2003|Il est réapparu
when!|en|When was the gospel book painted over by Bürgi?||Il est réapparu
when!|en|When did Bishop Saliba die?||L'évêque Saliba
how|fr|Quel âge avait le fils de la blanchisseuse ?|quatorze ans|son fils de quatorze
what!|fr|Quel âge avait la blanchisseuse Oum Walid ?||la blanchisseuse Oum Walid
where!|fr|Où Jojo est-il relieur ?||relieur à Marseille
when|ar|ايمتى صار جوجو نايب|1992;;en 1992|élu député
when!|ar|ايمتى صار صليبا مطران||L'évêque Saliba
who!|fr|À qui le père Fahd a-t-il laissé ses livres dans son testament ?||Dans son testament
