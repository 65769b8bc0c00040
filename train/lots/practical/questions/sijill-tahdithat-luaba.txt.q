when|ar|متى طلع تحديث الفيضان|١٢ تشرين الثاني ٢٠٢٤|
define|ar|مين نسمة باللعبة|حفّارة الآبار|
howmuch|ar|سرعة نسمة كم|٧٠|
howmuch|en|How strong is the Blacksmith after the change?|٧٥|
why|ar|لماذا أُضعف الحداد؟|لأن كل اللاعبين صاروا يختارونه;;كل اللاعبين صاروا يختارونه|
when|ar|بعد أي مستوى بتفتح وادي الأفاعي|المستوى ١٤;;بعد المستوى ١٤|
howmany|ar|كم واحد اشترى أزياء|٦٠ شخصاً|
when|ar|متى تنهار اللعبة في النسخة الحالية؟|إذا ضغطت زر الحفظ وأنت تسقط;;ضغطت زر الحفظ وأنت تسقط|
who|ar|من صحح الترجمة التركيه معه|أوزان|
howmuch|fr|Toutes les combien de minutes la sauvegarde se fait-elle maintenant ?|كل ٥ دقائق;;٥ دقائق|
how|ar|كيف كانوا ياخدوا دهب بلا نهاية؟|عند بيع الجسر ثم هدمه;;بيع الجسر ثم هدمه|
no|ar|عاقب اللاعبين اللي استغلوا الخطأ؟|لم أعاقب أحداً ممن استعملوه|
howmany|ar|كم لاعب بيقدروا يلعبوا سوا|٤ لاعبين|
why|en|Why four players and not six?|لم يحتمل الخادم|
who|ar|من لحّن الموسيقى الجديدة|يارا;;أختي يارا|
where|ar|من أين أرجع الموسيقى القديمة؟|الإعدادات > الصوت|
howmuch|ar|حق اللعبة هلأ|٨ دولارات|
howmuch|ar|السعر قبل الزيادة|٦|رفعت السعر
what|en|which Windows got dropped in 1.4|ويندوز ٧|
howmuch|ar|العرض القبرصي كم كان|بثلاثين ألف دولار;;ثلاثين ألف دولار|
when|ar|متى جاء عرض الشراء|تموز|قبرصية
no|ar|رح تصير فيها دعايات؟|لن أضيف إعلانات، أبداً|
howmuch|ar|ذاكرة الجهاز المطلوبة حالياً|٤ غيغا|
who|fr|Qui développe le jeu ?|أيهم جبّور|
what|ar|شرط المطور لعمل نسخة موبايل|إن وجدت شريكاً;;وجدت شريكاً|
when!|ar|متى ينزل 1.7؟||خطة 1.7
howmany!|ar|كم شخصا اشترى لعبة حراس السد كلها||رفعت السعر
what!|ar|اسم الشركة القبرصية شو||شركة قبرصية
howmuch!|en|What is the speed of the Blacksmith?||الحدّاد
howmuch!|ar|كم قبض أوزان على الترجمة||اسمه أوزان
howmany!|ar|كم نهاية للقصة في الجزء الثاني من اللعبة؟||نهاية ثالثة
how!|ar|كم عمر يارا||أختي يارا
when!|fr|date de la version 1.5.1||1.5.2
who!|ar|من اشترى اللعبة من أيهم||لشراء اللعبة
howmuch!|ar|سعر الأزياء في المتجر كم كان؟||متجر الأزياء
who!|en|Which company bought the game?||قبرصية
# twins
howmuch|ar|نسمة قديش قوتها|٤٠|حفّارة الآبار
howmuch!|ar|نسمة قديش عمرها باللعبة؟||حفّارة الآبار
howmuch|en|How strong was the Smith before the nerf?|٩٠|عدّلت «الحدّاد»
howmuch!|en|How strong is the Snake before the nerf?||وادي الأفاعي
when|fr|Quand la version 1.5.3 est-elle sortie ?|٢ أيلول ٢٠٢٤|1.5.3 –
when!|fr|Quand la version 1.5.4 est-elle sortie ?||1.5.3 –
where|ar|من وين أوزان؟|مرسين|الترجمة التركية
where!|ar|من وين يارا||أختي يارا
howmuch|ar|قديش بدها مساحة|١٫١ غيغا|متطلبات التشغيل
howmuch!|ar|قديش بدها مساحة نسخة الموبايل||متطلبات التشغيل
howmany!|ar|كم لاعب استعمل خطا الذهب||ذهباً بلا نهاية
what!|en|What is the second ending of the story?||نهاية ثالثة
