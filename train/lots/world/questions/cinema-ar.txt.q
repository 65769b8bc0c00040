define|en|what kind of work is «Street of Clocks»|فيلم مصري بالأبيض والأسود|
who|en|who directed it|كمال الدسوقي|
who|fr|d'après une histoire de qui ?|عنايات فكري|قصة للأديبة
when|en|first screening date|٢ مارس ١٩٥٩|
where|ar|اتعرض أول مرة فين|سينما ميامي;;في سينما ميامي|
what|en|What does Abdel Sabour do to the watches?|يقدّم ساعات زبائنه خمس دقائق كل شهر|
who|fr|qui découvre la supercherie|زوجته زكية;;زكية|
who|en|actress in the role of Zakia|سميحة نصر|زوجته زكية
who|ar|مين كان هيعمل البطولة في الأول|عماد رحمي|
howmuch|en|fee Rahmi asked for|ألفي جنيه|
howmuch|ar|أقصى مبلغ عرضه صيدناوي|ألفا ومئتين|
define|en|Habib Sidnawi|المنتج|
howmuch|fr|durée du tournage|ستة أسابيع;;في ستة أسابيع|
when|en|when did the set burn down|في الأسبوع الرابع;;الأسبوع الرابع|
who|ar|من أعاد بناء الديكور|أنسي عبد الملك;;مهندس المناظر أنسي عبد الملك|
howmuch|fr|En combien de temps le décor fut-il refait ?|خمسة أيام;;في خمسة أيام|
what|en|what was odd about the clocks on the second set|كلها متوقفة|
who|ar|مين غيّر النهاية|الرقابة|
what|en|how does the short story end|يُسجن الساعاتي|
what|ar|وفي السينما الساعاتي بيحصله ايه|يُعيّن موظفا في السكة الحديد|
no|en|Was her name removed from the credits?|فلم يُرفع|
howmuch|fr|pertes du film|٤٥٠٠ جنيه|
howmuch|ar|قعد في السينمات قد ايه|ثلاثة أسابيع|
when|en|TV broadcast year|١٩٧٤;;عام ١٩٧٤|
who|ar|من لحن الاغنية|منير الجيار|
no|fr|est-ce Nagat qui chante|لا بصوت نجاة|
quote|en|how did the critic describe it|أول فيلم عربي عن الكذب الجميل|
what|ar|على ماذا ندم المخرج|نهايته;;على نهايته|
when|en|when did Dessouki die|في ١٩٨٨;;١٩٨٨|
why!|ar|ليش احترق الديكور||واحترق الديكور
who!|en|who burned the set||واحترق الديكور
why!|fr|pourquoi la censure a-t-elle changé la fin||غيّرت الرقابة النهاية
howmuch!|ar|كم أخد حسين الشربيني||حسين الشربيني الكبير
who!|en|who wrote the lyrics of the song||يا دقة قلبي
when!|ar|متى ماتت عنايات فكري||واحتجت عنايات
howmuch!|en|How much did it earn on TV?||عُرض في التلفزيون
what!|fr|titre du premier film de Dessouki||أخرجه كمال
no|ar|هل أعاد المخرج تصوير النهاية؟|ولم يعدها|
who!|ar|من رفض طلب صيدناوي غير رحمي||كان المرشح
quote!|en|what did Samiha Nasr say about the ending||ندمت على نهايته
yes|ar|هو الفيلم خسر؟|وخسر ٤٥٠٠ جنيه|
howmuch!|en|insurance paid for the set||واحترق الديكور
when!|fr|quand Samiha Nasr est-elle morte||سميحة نصر بصوتها
who!|ar|مين رد على رسالة عنايات في الأهرام||في رسالة إلى
where!|en|where was Enayat Fikry born||واحتجت عنايات فكري
which!|fr|quel studio refusa le film||ستوديو الأهرام
# twins
howmuch|ar|الفيلم خسر كام|٤٥٠٠ جنيه|ثلاثة أسابيع وخسر
howmuch!|ar|الفيلم كسب كام من التلفزيون؟||حين عُرض في التلفزيون
howmuch!|ar|سميحة نصر خدت كام في الأغنية||وغنتها سميحة
howmany|en|How long did the rebuilding of the set take?|خمسة أيام;;في خمسة أيام|مهندس المناظر
howmany!|en|How long did the fire last?||واحترق الديكور
when!|en|When did the producer Sidnawi die?||المنتج حبيب صيدناوي
when|fr|En quelle année le cinéaste est-il mort ?|١٩٨٨;;في ١٩٨٨|ولم يعدها
when!|fr|En quelle année la romancière est-elle morte ?||للأديبة عنايات
when!|fr|En quelle année le décorateur est-il mort ?||أنسي عبد الملك
what|ar|آخرة الساعاتي في الفيلم ايه|موظفا في السكة الحديد;;يُعيّن موظفا في السكة الحديد|غيّرت الرقابة
what!|ar|آخرة زكية في القصة ايه||زوجته زكية
who!|ar|من كتب كلمات يا دقة قلبي؟||يا دقة قلبي
