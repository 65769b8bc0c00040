true-plain|ar|مطور اللعبة أيهم جبّور يكتب ملاحظات تحديثها.|ملاحظات التحديث
false-role|ar|أوزان من مرسين هو مطور اللعبة.|ملاحظات التحديث
true-cross|en|The blacksmith's strength went down from 90 to 75.|قوته من ٩٠
false-verb|en|The blacksmith was made stronger because nobody chose him.|قوته من ٩٠
true-part|ar|أُعيد المال لمن طلبه بعد حذف متجر الأزياء.|حذفت متجر الأزياء
false-number|ar|اشترى من متجر الأزياء ستون ألف شخص.|حذفت متجر الأزياء
true-cross|fr|Un joueur de Mersin nommé Ozan a aidé gratuitement à la traduction turque.|أصلحت عطل الترجمة
false-verb|fr|Le développeur a payé Ozan pour la traduction turque.|أصلحت عطل الترجمة
false-number|ar|صار الحفظ التلقائي كل ربع ساعة بعد أن كان كل خمس دقائق.|صار الحفظ التلقائي
true-plain|ar|لم يعاقَب أحد ممن استغلوا خطأ الذهب.|أُصلح خطأ كان يعطي
false-verb|ar|عوقب اللاعبون الذين استعملوا خطأ الذهب.|أُصلح خطأ كان يعطي
true-part|ar|كان الوعد بستة لاعبين في اللعب الجماعي.|اللعب الجماعي حتى
false-people|en|Yara set the music that the developer composed himself.|موسيقى جديدة من تلحين
unsaid-relation|ar|يارا زوجة أوزان.|موسيقى جديدة من تلحين
true-cross|en|A Cypriot company offered thirty thousand dollars for the game, and he said no.|نهاية ثالثة للقصة
false-verb|ar|باع المطور اللعبة لشركة قبرصية بثلاثين ألف دولار.|نهاية ثالثة للقصة
false-number|ar|رُفع السعر من ثمانية دولارات إلى أربعة عشر.|رفعت السعر من
true-plain|ar|من دفع ثمن اللعبة قبل الزيادة لا يدفع الفرق.|رفعت السعر من
