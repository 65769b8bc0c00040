where|ar|وين علق المصعد الثاني|بين الدور 4 والدور 5|
howmany|ar|كم شخص انحبس في المصعد؟|ثلاثة|واحدة حامل
who|ar|من الفني الذي جاء وأخرجهم|مشعل|الفني مشعل في الطريق
howmuch|en|How soon would the technician arrive?|14 دقيقة|
what|ar|أي رمز ظهر على الشاشة|E-402|
what|ar|ايش معنى E-402|خلل في حساس الباب|
what|fr|Quel code aurait indiqué les freins ?|E-410|
how|ar|كيف أخرج مشعل الركاب؟|أنزلت المقصورة يدوياً للدور 4|
no|ar|الحامل راحت بالإسعاف؟|الحامل رفضت الإسعاف|
why|ar|ما السبب الحقيقي لتوقف المصعد|حبة تمر مضغوطة في سكة الباب|
no|ar|هل كان الحساس معطلا فعلا|الحساس سليم|
who|ar|مين قال لازم نغير الحساس قبل شهر؟|عادل|نفس المشكلة
howmuch|ar|كم دفع البرج على الحساس|1900 ريال|ودفعنا
when|ar|تاريخ زيارة عادل|9 جمادى الآخرة|
no|ar|عادل للحين موظف عندهم؟|عادل لم يعد يعمل عندنا|
when|en|When will the refund be paid?|خلال خمسة أيام عمل;;خمسة أيام عمل|
howmuch|ar|تكلفة زيارة اليوم|والزيارة هذه مجانية;;مجانية|
when|ar|موعد الفحص السنوي بعد تقديمه|18 رجب|
when|fr|Quand devait avoir lieu l'inspection annuelle ?|1 شعبان|
howmuch|ar|الفحص كم ياخذ للمصعد الواحد|ثلاث ساعات|
define|ar|من كومار|الحارس|
define|ar|من هي ابتسام|المشرفة|المشرفة (م. ابتسام): صباح
who|ar|من ألغى نداء الدفاع المدني؟|شهد|ألغيت بلاغ
howmany|ar|كم مرة جرب مشعل الباب|عشر مرات|
what|en|What should residents not do at the lift door?|لا أكل عند الباب|
what|ar|ما الذي حذرت شهد الحارس منه؟|لا تفتح الباب بالمفتاح أبداً|
who!|ar|اسم المرأة الحامل؟||واحدة حامل
why!|ar|لماذا ترك عادل شركة رفعة||عادل لم يعد
what!|ar|ايش معنى E-405||E-410
who!|en|What is the name of the tower's owner?||المالك يسأل
who!|ar|من رمى حبة التمر||حبة تمر
howmuch!|ar|كم سعر عقد الصيانة السنوي للبرج؟||الفحص السنوي
who!|ar|من فصل عادل من العمل||عادل لم يعد
howmany!|fr|Combien d'étages compte la tour Al-Waha ?||برج الواحة
when!|ar|متى وصل الدفاع المدني للبرج||الدفاع المدني احتياطاً
howmuch!|ar|سعر حساس الفرامل||E-410
whom!|ar|من طردته المشرفة ابتسام||المشرفة (م. ابتسام): صباح
# twins
when|ar|متى نزلوا الركاب|07:19|أنزلت المقصورة
when!|ar|متى رجعت الحامل للبرج||أنزلت المقصورة
howmuch|ar|كم يرجعون للبرج؟|1900 ريال|الحساس القديم كان
howmuch!|ar|كم يرجعون للحامل؟||الحساس القديم كان
which|en|To which floor was the cabin brought?|للدور 4|أنزلت المقصورة
which!|en|To which floor was the cabin brought a month ago?||أنزلت المقصورة
who|fr|Qui a prévenu la protection civile ?|شهد|لا تفتح الباب
who!|fr|Qui a prévenu l'ambulance ?||الحامل رفضت
when|ar|قدموا الفحص لأي يوم|18 رجب|كان المقرر
when!|ar|متى كان فحص السنة الماضية||كان المقرر
what!|ar|وش رمز المصعد الأول اليوم؟||الشاشة تكتب
howmany!|en|How many people were stuck a month earlier?||ثلاثة. واحدة
