true-plain|ar|دفعت سلام الإريترية ستة آلاف دينار لوجود رضيع معها|خرجنا من زوارة منتصف
false-number|ar|دفع كل راكب ستة آلاف دينار|خرجنا من زوارة منتصف
true-cross|en|The boat was steered by a former fisherman, Ashour.|خرجنا من زوارة منتصف
unsaid-relation|en|The helper nicknamed "the Tank" is Ashour's brother.|خرجنا من زوارة منتصف
false-people|ar|اتهم المدرعة عاشور ببيع الوقود وضربه عاشور بمفتاح|في الساعة السادسة توقف
true-plain|ar|شُقّ حاجب عاشور بضربة من المدرعة بعد اتهامه ببيع الوقود|في الساعة السادسة توقف
true-cross|fr|Roua al-Saleh, professeure de chimie syrienne, s'interposa entre les deux|في الساعة السادسة توقف
false-role|fr|Roua al-Saleh est la capitaine du bateau|في الساعة السادسة توقف
unsaid-quote|ar|قالت سلام: من يقتل سائقه يسق بنفسه|في الساعة السادسة توقف
false-verb|ar|مات محمود دياب غرقا|في الساعة الثلاثين مات
true-plain|ar|كان محمود دياب مريضا بالسكري وأخفى مرضه|في الساعة الثلاثين مات
false-verb|en|Mahmud's body was thrown into the sea.|في الساعة الثلاثين مات
true-part|ar|لُفّ محمود في شال سلام|في الساعة الثلاثين مات
false-verb|ar|أنقذت سفينة الشحن «أرتميس» الركاب|مرت سفينة شحن بنمية
true-plain|ar|ابتعدت «أرتميس» عن القارب بعد أن رأته|مرت سفينة شحن بنمية
false-people|en|The Maltese ship took the passengers on board.|مرت سفينة شحن بنمية
true-cross|en|Captain Chiara Ferrari said that she had seen them since ten in the morning and was waiting for permission.|مرت سفينة شحن بنمية
false-people|ar|عاشور مسجون في تراباني والمدرعة هرب من المركز|عاشور هرب من مركز
true-part|ar|لم يحصل عبدو بعد على إذن بدفن أخيه|عاشور هرب من مركز
