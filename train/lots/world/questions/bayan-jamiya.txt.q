who|en|who signed the letter|خميس بن سويدان|
define|fr|fonction de Khamis ben Souwaidan|أمين السر|خميس بن سويدان
when|ar|تاريخ البيان|٢٧ صفر ١٤٤٠|
who|en|who built the boat Fath al-Khair|راشد بن عبود;;النوخذة راشد بن عبود|
where|fr|où a-t-il été construit|صور;;في صور|بناه النوخذة
what|en|what wood is it made of|خشب الساج;;من خشب الساج|
where|ar|منين جابو الخشب|كاليكوت|
howmuch|en|length of the dhow|٢٦ مترا|
howmuch|ar|كم يحمل|١٥٠ طنا|
howmuch|fr|durée normale du voyage vers Zanzibar|ستة عشر يوما;;في ستة عشر يوما|
howmuch|en|its record time to Zanzibar|في اثني عشر;;اثني عشر|
who|ar|من اللي باع القارب|ابنه حمد;;حمد|باعه ابنه
whom|en|who was it sold to|جاسم المطر|
define|fr|qui est Jassim al-Matar|تاجر تمور من البصرة|
what|ar|شو عمل جاسم بالصاري الوراني|قطع صاريه الخلفي|
when|en|When did it sink?|١١ نوفمبر ١٩٧٨;;في ١١ نوفمبر ١٩٧٨|
where|fr|où a-t-il coulé|قرب خورفكان|
what|ar|الحمولة يوم الغرق|الإسمنت;;بالإسمنت|محمّل
howmany|en|number of crew saved|التسعة;;البحارة التسعة|
who|ar|من انقذ البحارة|صيادون من دبا|
no|en|Was it the coast guard that rescued them?|لا خفر السواحل|
who|fr|qui l'a renfloué|فيجاي مينون;;الغواص الهندي فيجاي مينون|
howmuch|ar|كلفة الانتشال|١٣٠ ألف درهم|
how|en|what protected the hull from worms|الإسمنت تصلّب|
howmuch|ar|كم دفعو الألمان|بمئتي ألف يورو;;مئتي ألف يورو|
howmany|fr|combien de voix pour le refus|٥١ صوتا;;بأغلبية ٥١ صوتا مقابل ٩|
who|en|who's making the mast|عبود، حفيد النوخذة;;عبود|ويصنعه الآن
who|ar|مين اتبرع بالشراع|نساء المعيريض|
howmuch|en|How much money is still missing?|سبعون ألف ريال|
why!|ar|على شو مختلفين الرئيس وأمين السر||فلا نعلق عليه
why!|en|why did it sink||غرق القارب
who!|fr|nom du président de l'association||خلاف بين الرئيس
howmuch!|ar|كم دفعت بلدية صور||بلدية صور
howmuch!|en|price of the new sail||والشراع
when!|ar|متى مات النوخذة راشد||بناه النوخذة
who!|ar|مين القبطان يوم الغرق||نجا
no|en|Did Hamburg get the boat?|فرفضت الجمعية العمومية|
howmuch!|ar|بكم باع جاسم القارب||آلاف دينار
when!|fr|date prévue de fin des travaux||بقي ثلاثة أمور
yes|ar|نجوا البحارة كلهم؟|البحارة التسعة كلهم|
howmuch!|en|insurance value of the dhow||باعه ابنه حمد
who!|fr|qui a gagné la course de 1940||في ستة عشر يوما
which!|en|which museum in Sur will show it||أرضا لعرضه
whom!|ar|من أغرق جاسم المطر معه||غرق القارب
# twins
howmuch|ar|كم طول اللنج|٢٦ مترا|كاليكوت. طوله
howmuch!|ar|كم طول الصاري الجديد||الصاري، ويصنعه
howmuch!|ar|كم طول القارب بعد قطع صاريه؟||وقطع صاريه
when|en|When did he sell it to the Basra merchant?|عام ١٩٦٩;;١٩٦٩|باعه ابنه حمد
when!|en|When did Jasim al-Matar die?||جاسم المطر
when!|en|When did the association buy it?||على نفقة الجمعية
howmuch|fr|Combien de jours jusqu'à Zanzibar d'ordinaire ?|ستة عشر يوما;;في ستة عشر|في ستة عشر
howmuch!|fr|Combien de jours jusqu'à Calicut ?||كاليكوت. طوله
howmuch!|ar|كم عرضت بلدية صور ثمنا للقارب؟||وعرضت علينا بلدية
who|ar|منو طلعه من البحر|الغواص الهندي فيجاي مينون;;فيجاي مينون|انتشله الغواص
who!|ar|منو شاف القارب وهو يغرق||وأنقذهم صيادون
who!|ar|من يصنع الشراع الآن؟||والشراع
