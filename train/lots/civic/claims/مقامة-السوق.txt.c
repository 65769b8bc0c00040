true-plain|ar|لم يبق لسهل من ميراث أبيه سوى خمسين درهما.|دخلت مدينة الري
false-number|ar|ورث سهل عن أبيه ثلاثين درهما بقيت معه.|دخلت مدينة الري
true-cross|en|A lame old man offered three words for thirty dirhams.|شيخا أعرج على دكة
false-people|en|Sahl sold the lame old man three words for thirty dirhams.|شيخا أعرج على دكة
true-part|ar|أول نصيحة ألا ينام تحت شجرة فيها عش خال.|فضحك القوم واشتريت
false-number|ar|نصيحته الثانية أن يعد أصابع رجله إذا غضب.|فضحك القوم واشتريت
true-plain|ar|انكسرت ضلع هلال من خوفه حين سقطت عليه حية.|فخرجت إلى قزوين
false-verb|ar|لدغت الحية هلالا فكسرت ضلعه.|فخرجت إلى قزوين
false-role|fr|Hilal, le vétérinaire, accompagna Sahl à Qazvin.|فخرجت إلى قزوين
true-cross|fr|Un des deux compagnons de route était un secrétaire nommé Hilal.|فخرجت إلى قزوين
false-people|ar|أجاب سهل المنادي فأخذه الشرط بدين أبيه.|وبلغنا خان الزجاج
true-part|ar|أُخذ البيطار لأنه أجاب المنادي مازحا.|وبلغنا خان الزجاج
false-people|en|The guards took the vet for a debt of his own father.|وبلغنا خان الزجاج
true-cross|en|The young man with Sahl's wife was her brother from Shash.|فلما عدت إلى داري
false-verb|ar|قتل سهل الفتى قبل أن يعد أصابعه.|فلما عدت إلى داري
unsaid-more|ar|جاء أخو الزوجة من الشاش هربا من دين.|فلما عدت إلى داري
true-plain|ar|عند أبي الخيزران يزيد ثمن الصمت على ثمن الكلام.|ذاك أبو الخيزران
false-people|ar|يبيع أبو الخيزران السكوت صيفا والكلام شتاء.|ذاك أبو الخيزران
unsaid-relation|ar|أبو الخيزران أخو زوجة سهل.|ذاك أبو الخيزران
