true-plain|ar|لم يتقاضَ زهير بن قيس أجرا في سنوات قضائه الأربع|ولاه الأمير طلحة سنة
false-people|ar|ولّى زهير بن قيس الأمير طلحة سنة 302|ولاه الأمير طلحة سنة
true-cross|en|Zuhayr lived by weaving mats and took no salary.|ولاه الأمير طلحة سنة
false-people|ar|عُزل زهير لأنه حكم لخال الأمير بالبستان|لأنه حكم على خاله
unsaid-relation|ar|مروان الأحدب ابن زهير بن قيس|الثاني: مروان الأحدب
true-plain|ar|أقرّ مروان حكم سلفه زهير في البستان|الثاني: مروان الأحدب
false-people|ar|طلب مروان البستان من خال الأمير|الثاني: مروان الأحدب
false-number|en|Marwan was dismissed after twenty years.|الثاني: مروان الأحدب
true-cross|en|Marwan the Hunchback had the shortest term, twenty days.|الثاني: مروان الأحدب
false-people|ar|رشا سكين الوراق خال الأمير بألف درهم|الثالث: سكين الوراق
true-plain|ar|علّق سكين مال الرشوة على باب المسجد|الثالث: سكين الوراق
false-verb|fr|L'émir, furieux, destitua Soukayn|الثالث: سكين الوراق
true-cross|fr|Soukayn resta juge onze ans, jusqu'à sa mort|الثالث: سكين الوراق
false-people|ar|ولّى الأمير طلحة فضلا القضاء بلا تردد|ولاه الأمير هاشم
true-part|ar|كان سمع فضل مفقودا في أذنه اليمنى|ولاه الأمير هاشم
false-verb|ar|عُزل فضل رغما عنه بعد سنتين|ولاه الأمير هاشم
true-plain|ar|رجع زهير إلى القضاء في الثمانين بشفاعة أهل الحصن|عاد زهير بن قيس
unsaid-more|en|Zuhayr was paralysed by a fall from his horse.|عاد زهير بن قيس
false-people|ar|كان القاضي الوحيد من غير أهل الحصن هو سكين|ولم يل الحصن قاض
true-part|ar|مروان الأحدب من حران|ولم يل الحصن قاض
