meta|en|date of the appeal ruling|٩ حزيران ٢٠١٤|
meta|fr|numéro de la décision|١٨٧/٢٠١٤|
who|en|presiding judge|منى عساف|
who|ar|مين القاضية اللي خالفت|هند الصمد|
who|fr|l'avocat de l'appelant|عادل شبطيني|
define|en|who is Salwa Dandachi|رئيستها|تمثلها رئيستها
what|en|What had Khoury installed on the roof?|خزانا للمياه|
howmuch|ar|سعة الخزان كام|عشرة آلاف ليتر|
who|en|whose flat was damaged|السيدة أمل قبلان;;أمل قبلان|
where|fr|à quel étage habite Amal Kabalan|الطابق السابع|
what|ar|شو اللي خرب عند الست أمل|مكتبتها|
who|en|Who decided the case at first instance?|سامر نحاس|
when|fr|date du jugement de première instance|٢٢ كانون الثاني ٢٠١٣|
howmuch|en|damages awarded by the first court|١٨ مليون ليرة|
why|ar|من وين كان التسرب حسب جورج|أنابيب البناية القديمة|
what|ar|ما مأخذه على الخبير الاول|لم يصعد إلى السطح|
when|en|when was expert Rima Awdeh appointed|٤ شباط ٢٠١٤|
howmuch|fr|longueur de la fissure|٣٠ سنتمترا|
no|en|Were the pipes faulty according to Awdeh?|نفت وجود عيب في الأنابيب|
howmuch|ar|كم قدرت الخبيرة قيمة الكتب|١١ مليون ليرة|كما قدرته الخبيرة
no|en|did Kabalan prove that there were manuscripts|لم تثبت وجود مخطوطات بينها|
howmuch|ar|كم يوم معه ليشيل الخزان|ستين يوما|
howmuch|en|final compensation after appeal|١١ مليون ليرة|ثالثا: تعديل التعويض
why|ar|لماذا رُفض طلب الغرامة الاكراهية|لعدم ثبوت المماطلة|
who|fr|qui paie les frais ?|المستأنف|خامسا
why|en|Why did the dissenting judge think consent was given?|لأن الجمعية سكتت ثلاث سنوات;;الجمعية سكتت ثلاث سنوات|
section|ar|على ماذا نص البند الرابع|رد طلب الجمعية الرامي إلى الغرامة الإكراهية لعدم ثبوت المماطلة;;رد طلب الجمعية الرامي إلى الغرامة الإكراهية|
section!|en|What does the sixth point of the ruling say?||خامسا
howmany!|ar|كم كتابا تلف||ثمن الكتب التالفة
who!|fr|qui est l'avocat de l'association||المستأنَف عليها
howmuch!|en|amount of the penalty the association asked for||الغرامة الإكراهية
who!|ar|من الخبير الثالث||الخبيرة الثانية
when!|ar|متى ركب الخوري الخزان||أقام على سطح البناية
howmuch!|en|how much were the legal costs||تضمين المستأنف النفقات
yes!|ar|هل استأنفت أمل قبلان الحكم ايضا؟||شقة السيدة أمل قبلان
yes|en|was the order to remove the tank upheld|تصديق الحكم في شقه المتعلق بإزالة الخزان|
who!|ar|مين عين الخبير الأول||الخبير الأول إيلي صقر
howmuch!|fr|honoraires de l'experte||الخبيرة الثانية
quote!|en|what did Judge Latif think of the consent||ورأت المستشارة المخالفة
where!|en|where did Khoury buy the tank||خزانا للمياه
which!|fr|quel livre valait le plus||ثمن الكتب التالفة
# twins
howmuch|ar|قديش كان التعويض ببداية المحاكم|١٨ مليون ليرة|حكم الدرجة الأولى
howmuch!|ar|قديش كان التعويض بالتمييز||حكم الدرجة الأولى
howmany!|ar|كم كتابا كان في مكتبة الخبيرة؟||لم تثبت وجود
howmany|en|How long is the crack?|٣٠ سنتمترا|الثانية ريما عودة
howmany!|en|How long is the pipe?||ونفت وجود عيب
who!|en|Who built the tank for Khoury?||على سطح البناية خزانا
who|fr|Qui avait jugé en première instance ?|القاضي المنفرد سامر نحاس;;سامر نحاس|حكم الدرجة الأولى
who!|fr|Qui jugera en cassation ?||ورأت المستشارة
when!|fr|Quand le réservoir fut-il installé ?||على سطح البناية خزانا
howmany|ar|كم سنة سكتت الجمعية|ثلاث سنوات|ورأت المستشارة
howmany!|ar|كم سنة سكتت أمل قبلان||شقة السيدة أمل
what!|ar|كم غرامة إكراهية طلبت الجمعية يوميا؟||الغرامة الإكراهية
