true-plain|ar|كتبت دلال وصفة أمها ونقحتها في رمضان.|من دفتر أم راشد
false-people|ar|نقّحت أم راشد في رمضان دفترا كتبته فوزية.|من دفتر أم راشد
true-cross|en|The cook's mother used to soak the rice for an hour.|انقعي العيش ٢٥ دقيقة
false-number|en|Today's softer rice should soak for an hour, says Dalal.|انقعي العيش ٢٥ دقيقة
true-part|ar|يدخل الدجاج الفرن بعد رشه بالزعفران.|ارفعي الدجاج، ورشّيه
false-number|ar|يبقى الدجاج في الفرن خمسا وأربعين دقيقة على مئتي درجة.|ارفعي الدجاج، ورشّيه
true-plain|ar|لا يصح أن يوضع ماء الزهر مكان ماء الورد.|بدل ماء الورد
false-negated|fr|L'eau de fleur d'oranger remplace bien l'eau de rose, selon la mère.|بدل ماء الورد
unsaid-quote|ar|قالت الجارة فوزية إن ماء الزهر يفسد الطبق.|بدل ماء الورد
true-cross|fr|À la place du citron noir, on met un zeste de citron et une demi-cuillère de sumac.|بدل اللومي
false-number|ar|مع لحم الغنم تقصر مدة السلق إلى ساعة ونصف.|يمكن أن يكون اللحم
true-plain|ar|العيش المعجن سببه التحريك الكثير.|إذا طلع العيش معجّنا
false-negated|ar|إذا صار العيش معجنا فذلك من كثرة المرق.|إذا طلع العيش معجّنا
true-part|en|Dalal tried the dish with potatoes once only.|جارتنا فوزية تضع معه
false-people|en|Dalal adds potatoes to the dish, which Fawziya tried once and never again.|جارتنا فوزية تضع معه
unsaid-relation|ar|فوزية أخت دلال.|جارتنا فوزية تضع معه
false-verb|ar|يوضع الزبيب مع البصل من البداية كي لا يحترق.|للحشو: اسلقي النخي
true-cross|en|Raisins go into the filling in the last minute so that they do not burn.|للحشو: اسلقي النخي
