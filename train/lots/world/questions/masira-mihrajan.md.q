meta|en|who wrote the summary|محمد بن غدير|
table|en|how many races did Shagha win|9|8:41
table|ar|احسن زمن للذيبة|8:39|8:39
table|fr|propriétaire de Soghan|شركة نماء|8:52
table!|en|best time of Owaida||لم يسجل
who|ar|مين صاحب شقحة|سالم بن حمرور|8:41
which|ar|أي ناقة أسرع وحدة|الذيبة|8:39
who|en|who lodged the protest|جمعة الكعبي|
define|fr|Jumaa al-Kaabi|وكيل الذيبة|جمعة الكعبي
why|ar|ليش ما قبلوا اعتراض الكعبي|لأن اللائحة عدلت في ربيع الأول، قبل بدء الموسم بأسبوع;;اللائحة عدلت|
what|en|What happened to Soghan in race 6?|سقط الروبوت عن ظهر صوغان|
yes|ar|رجعوا لصوغان فوزها؟|ألغيت النتيجة ثم أعيدت;;ثم أعيدت|
when|fr|quand Owaida s'est-elle blessée|في رجب;;رجب|
howmany|en|races missed by Owaida|خمسة أشواط|
quote|ar|ما سبب الإصابة برأي البيطري|نقص في الزنك|
quote|en|and according to the trainer?|حصاة|
define|fr|qui est Tesfay|المضمّر|المضمّر تسفاي
define|ar|عفراء بنت خلفان بشو تميزت|أول مالكة تنافس باسمها في الميدان|
when|en|when did Afra's father die|في 1441;;1441|
howmuch|ar|بكم انباعت شقحة|بثلاثة ملايين ومئتي ألف درهم;;ثلاثة ملايين ومئتي ألف درهم|
whom|en|From whom had Bin Hamrour bought her?|راع في رماح;;من راع في رماح|
howmuch|fr|prix payé par Ben Hamrour pour elle|بخمسة وثلاثين ألفا;;خمسة وثلاثين ألفا|
howmuch|en|offer Afra turned down|أربعة ملايين;;بأربعة ملايين|
quote|ar|ايش ردت عفراء على العرض|ما أبيع أختي|
what|fr|prix du vainqueur|السيف|
whom|ar|لمين راحت سيارة نماء|لأسرة الراكب القديم الذي علّم المضمّرين، خميس بن ديّن|
when|en|when does next season begin|20 صفر;;في 20 صفر|
howmuch|ar|طول مضمار الحيل الجديد|8 كم|
who!|en|name of the Qatari buyer||لم يعلن اسمه
which!|ar|شو نوع الروبوتات الممنوعة||نوعان من الروبوتات
howmany!|fr|âge de Dhiba||8:39
who!|ar|من ركب صوغان قبل الروبوت||سقط الروبوت
howmuch!|en|value of the sword||السيف للمركز
table!|ar|كم شوط جرت مياسة||8:52
who!|en|who amended the rules||اللائحة عدلت
why!|ar|ليش ممنوعة الروبوتات الموسم الجاي||يمنع فيه
yes!|fr|Afra a-t-elle porté plainte ?||احتج وكيل الذيبة
howmany!|en|How many races will there be next season?||يبدأ في 20 صفر
whom!|ar|من باعه الراعي ناقة ثانية||من راع في رماح
yes|en|Was the protest turned down?|ورُفض الاحتجاج|
howmuch!|ar|كم دفع القطري للذيبة||رفضت عفراء
who!|fr|qui a gagné la deuxième voiture||وسيارتان
# twins
howmany|ar|كم شوط فازت الذيبة|7|8:39
howmany!|ar|كم شوط فازت الذيبة العام اللي قبل||8:39
howmany!|ar|كم مرة سقط الروبوت عن شقحة؟||سقط الروبوت
howmuch|en|What did he pay for Shagha as a calf?|بخمسة وثلاثين ألفا;;خمسة وثلاثين ألفا|بيعت شقحة
howmuch!|en|What did Afra pay for her camel as a calf?||رفضت عفراء عرضا
howmuch!|en|What did the new owner of Soghan pay?||8:52
when|fr|Quand débute la prochaine saison ?|20 صفر;;في 20 صفر|يبدأ في
when!|fr|Quand la saison s'est-elle achevée ?||يبدأ في
who!|fr|Qui monte Soghan à la place du robot ?||سقط الروبوت
howmany|ar|كم شوط غابت عويدة|خمسة أشواط;;خمسة|أصيبت عويدة
howmany!|ar|كم شوط غابت شقحة||أصيبت عويدة
when!|ar|متى توفي خميس بن ديّن؟||خميس بن
