true-plain|ar|اسم القطة عند الأستاذ فوزي «فيليكس»|الأستاذ فوزي مدرس اللاتينية
false-people|ar|يسمي الأستاذ فوزي القطة «المفتش» ويسميها الجزار «فيليكس»|الأستاذ فوزي مدرس اللاتينية
false-role|en|Hajj Kamel is a carpenter.|الأستاذ فوزي مدرس اللاتينية
true-cross|en|Fawzi says that he fed the cat sardines for two years.|لما ولدت في صندوق آلة
unsaid-quote|ar|قالت إنصاف إنها دفعت للبيطري تسعين جنيها|لما ولدت في صندوق آلة
true-plain|ar|وضعت القطة صغارها في صندوق آلة خياطة إنصاف|لما ولدت في صندوق آلة
false-people|ar|داست دراجة ابن كامل القطة|لما ولدت في صندوق آلة
unsaid-relation|fr|Kamel est le mari d'Insaf|لما ولدت في صندوق آلة
true-cross|fr|Gaber, le menuisier chargé de trancher, n'aime pas les chats|حكم بينهم الأسطى جابر
false-verb|fr|Gaber adjugea la chatte à Insaf|حكم بينهم الأسطى جابر
false-people|ar|وقف كامل بعلبة سردين وفوزي بقطعة كبد|وقف فوزي بعلبة سردين
true-part|ar|كان موعد الاجتماع يوم الجمعة بعد العصر|وقف فوزي بعلبة سردين
false-verb|ar|أكلت القطة السردين ثم دخلت بيت فوزي|نظرت القطة إلى السردين
true-plain|ar|حملت القطة صغارها الأربعة إلى ورشة جابر|نظرت القطة إلى السردين
false-number|en|Gaber did not speak for three weeks.|لم ينطق جابر يومين
true-cross|en|Gaber kept the one-eyed kitten for himself.|أعطى بعد شهرين قطيطا
false-people|ar|احتفظت إنصاف بالقطيط الأعور|أعطى بعد شهرين قطيطا
false-people|ar|سمّى الجزار القطة «القاضي»|وسماها جابر «القاضي»
true-plain|ar|كان فوزي مدرس اللاتينية يدعو القطة «فيليكس».|في درب الحمام سبعة
false-people|ar|كان الحاج كامل يسمي القطة «فيليكس» وفوزي يسميها «المفتش».|في درب الحمام سبعة
true-cross|en|Hajj Kamil, the butcher, called the cat "the inspector".|في درب الحمام سبعة
true-part|ar|ولدت القطة في صندوق آلة الخياطة عند إنصاف.|لما ولدت في صندوق
false-people|ar|دفع فوزي للبيطري تسعين جنيها وأطعمها كامل السردين.|لما ولدت في صندوق
false-people|en|Fawzi's son ran over the cat with his bicycle.|لما ولدت في صندوق
true-cross|fr|Kamil avait payé le vétérinaire quatre-vingt-dix livres.|لما ولدت في صندوق
true-plain|ar|اقترح جابر أن تكون القطة لصاحب البيت الذي تدخله.|حكم بينهم الأسطى
false-role|fr|Gaber, le vétérinaire, qui aimait les chats, jugea l'affaire.|حكم بينهم الأسطى
false-people|ar|وقف كامل بعلبة سردين وفوزي بقطعة كبد.|اجتمع الناس بعد صلاة
false-verb|ar|أكلت القطة السردين ثم دخلت الصندوق ونامت.|نظرت القطة إلى السردين
true-plain|ar|حملت القطة صغارها الأربعة إلى ورشة النجار.|نظرت القطة إلى السردين
false-people|en|The cat moved her kittens to the butcher's shop.|نظرت القطة إلى السردين
true-cross|en|Gaber put up a sign saying closed for nursing time.|لم ينطق جابر يومين
false-verb|ar|باع جابر ثلاثة قطيطات بعد شهرين.|أعطى بعد شهرين قطيطا
true-part|ar|القطيط الذي احتفظ به جابر أعور.|أعطى بعد شهرين قطيطا
unsaid-relation|ar|الحاج كامل أخو الست إنصاف.|لما ولدت في صندوق
false-people|ar|سمى الحاج كامل القطة «القاضي».|وسماها جابر «القاضي
