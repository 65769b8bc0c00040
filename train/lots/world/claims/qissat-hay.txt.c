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
