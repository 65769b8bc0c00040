true-plain|fr|Sur 8 400 volumes, 190 ont échappé aux flammes en juin 1978|la bibliothèque diocésaine de Raqim
false-number|fr|On a sauvé 611 manuscrits de l'incendie|la bibliothèque diocésaine de Raqim
true-cross|ar|يتهم أمين المكتبة الأب بطرس فهد ميليشيا «كتيبة الأرز» بإشعال الحريق|la bibliothèque diocésaine de Raqim
unsaid-quote|fr|Selon Georges Maalouf, le feu a été mis par le Bataillon du Cèdre|la bibliothèque diocésaine de Raqim
false-verb|en|An inquiry of 1993 found the Syrian army responsible.|la bibliothèque diocésaine de Raqim
true-cross|en|Georges Maalouf, called Jojo, has always blamed the Syrian army.|la bibliothèque diocésaine de Raqim
unsaid-relation|fr|Walid Hakim est le fils du père Fahd|la blanchisseuse Oum Walid
false-people|ar|كسرت عارضة ساق الأب فهد فصار يعرج|la blanchisseuse Oum Walid
true-plain|fr|Walid, blessé à la jambe par une poutre, est relieur à Marseille|la blanchisseuse Oum Walid
false-role|fr|Walid Hakim est antiquaire à Zurich|la blanchisseuse Oum Walid
true-cross|ar|ظهر الإنجيل المفقود عام 2003 عند تاجر عتيق في زيورخ|peint par le moine Mikhaïl
false-people|fr|L'antiquaire Bürgi a réclamé l'évangéliaire à l'évêque Saliba|peint par le moine Mikhaïl
true-part|fr|Le tribunal de Zurich a rendu l'ouvrage en 2009|peint par le moine Mikhaïl
false-verb|fr|Oum Walid a gardé la machine à laver du père Fahd|Dans son testament, il laissait
true-plain|fr|Oum Walid donna au couvent la machine léguée par le père Fahd|Dans son testament, il laissait
false-people|en|Father Fahd turned his back during Jojo's speech.|il a inauguré la bibliothèque reconstruite
true-cross|en|Oum Walid turned her back while Jojo spoke.|il a inauguré la bibliothèque reconstruite
false-number|ar|كان جوجو وزيرا للثقافة من 1992 إلى 1998|il a inauguré la bibliothèque reconstruite
