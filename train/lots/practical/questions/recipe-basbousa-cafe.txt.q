howmuch|ar|كام جرام سكر في العجينة؟|350 g sugar;;350 g|
howmuch|en|How much sugar did the old card call for?|500 g|
who|ar|من اشتكى من السكر|customers over fifty|
what|ar|أدهن الصينية بإيه|tahini|
why|ar|لماذا لا تُدهن الصينية بالزبدة|Butter burns at the edges|
howmany|en|pieces per tray|48 pieces;;48|
howmuch|ar|درجة حرارة الفرن الصغير كام|175 °C|
how|ar|كيف يُصب الشربات؟|Pour cold syrup over the hot cake|
why|en|what went wrong at the Saleh wedding|Hot on hot turns it to porridge|
howmuch|ar|أقصى كمية سميد ناعم بدل الخشن|a third|
what|ar|ما بديل الزبادي لمن لا يأكل منتجات الحيوان؟|380 g of coconut cream;;coconut cream|
why|ar|ليه بطلوا شراب القيقب|because of the cost, not the taste;;because of the cost|
howmuch|fr|Combien de temps se conserve-t-elle au congélateur ?|one month|
why|fr|pourquoi ne pas la mettre au réfrigérateur|In the fridge it hardens;;it hardens|
no|ar|فيها بيض؟|No egg|
list|ar|مسببات الحساسية في البسبوسة|milk, gluten, nuts, sesame|
howmuch|en|price of a piece from July|55|
who|ar|من كتبت بطاقة الوصفة|Mona Azab|
define|en|Who is Mona Azab?|head pastry cook, Café Rosetta, Alexandria;;head pastry cook|
why|ar|لماذا تمنع الماكينة في خلط السمن|it makes the cake tough|
howmuch|ar|سمن قد ايه|300 g melted ghee;;300 g|
no|en|is rose water used|No rose water|
what|ar|ماذا يوضع فوق كل قطعة|a blanched almond|
howmuch|en|How long does the dough rest before cutting?|30 minutes|Rest 30
who!|en|Who is Hany?||whatever Hany says
howmuch!|ar|بكام صينية البسبوسة كلها؟||45 pounds
when!|ar|متى كان فرح صالح||Saleh wedding
howmuch!|en|how many calories in a piece||48 pieces
howmuch!|ar|كام جرام مكسرات في الحشو||blanched almond
who!|ar|من أكل البسبوسة المكسورة||broken pieces
what!|en|What is on kitchen card no. 13?||kitchen card no. 12
howmuch!|fr|Combien de sirop d'érable utilisaient-ils ?||maple syrup
when!|ar|امتى اتفتح كافيه روزيتا||Café Rosetta
yes|ar|ينفع أجمدها قبل الشربات؟|It may be frozen before the syrup|before the syrup
# twins
howmuch|ar|كام جرام جوز هند|150 g|desiccated coconut
howmuch!|ar|كام جرام لوز للصينيه||blanched almond
howmuch|en|How much oil replaces the ghee for vegans?|240 g|Substitutes
howmuch!|en|How much oil brushes the tray?||brushed with tahini
howmuch|ar|القطعة بكام قبل يوليو|45 pounds|Price on the menu
howmuch!|ar|القطعة الفيجن بكام قبل يوليو؟||Price on the menu
how|fr|À quelle température le sirop doit-il être versé, chaud ou froid ?|cold|Pour cold syrup
how!|fr|À quelle température faut-il servir la basbousa ?||Pour cold syrup
howmuch|fr|Quelle température dans le grand four ?|190 °C|second shelf
howmuch!|fr|Quelle température dans le four du mariage Saleh ?||second shelf
when!|ar|امتى جربوا السكر القليل مع الأطفال؟||sugar trials
who!|en|Who dropped the tray at the Saleh wedding?||Saleh wedding
