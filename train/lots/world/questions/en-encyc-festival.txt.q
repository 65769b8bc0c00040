define|ar|شو هو عيد الملح المستعار|A feast kept on the last Saturday of February in Tarnovec, in the Carpathians, at which every household returns what it has borrowed during the year|
when|ar|امتى بيصير العيد|the last Saturday of February|
where|en|where is it celebrated|Tarnovec;;in Tarnovec, in the Carpathians|
who|ar|بطلة الأسطورة مين|Marta Hudák;;a widow, Marta Hudák|
howmany|en|neighbours who returned salt in the legend|eleven neighbours;;eleven|
no|ar|الأرملة مذكورة بسجل الكنيسة؟|The parish book has no widow of that name|
quote|en|where does Benkő think it came from|weavers from Silesia|
who|ar|ومين اخترعه برأي الدكتور تشيخ|the innkeeper|
howmany|ar|كم كاس كان معير صاحب الخان|ninety glasses;;ninety|
when|en|when are the bells rung|At six|
howmany|ar|كم دقة للجرس|thirty-three strokes;;thirty-three|
which|en|in which direction do the returns go|from the upper village to the lower|
what|ar|الكنيسة بتترك شو عند باب الكنيس|a candle|
when|en|when does borrowing resume|At four|
list|ar|شو الأشياء اللي ما بترجع|fire, seed, advice, and, since a lawsuit in 1971, tractors|
why|ar|ليش التراكتورات انضافت|a lawsuit in 1971;;since a lawsuit in 1971|
howmany|ar|كم بيت سنة ١٩٣٠|214 households;;214|
howmany|en|households in 2019|97|In 1930
how|ar|كيف بيرجعوا أهل الصيف أغراضهم|by post|
how|en|How was the 2020 feast held?|by telephone|
what|ar|أكبر شي رجع|a bull|
who|en|who gave the needle back|Anna Vrábelová|
whom|ar|لمن رجعت الإبرة|the granddaughter of the lender|
when|ar|من متى لمتى كان ممنوع|from 1952 to 1964|
quote|en|official reason for the ban|a survival of property|
howmuch|ar|نتيجة التصويت على التراث العالمي|by 88 votes to 3;;88 votes to 3|
who|en|the mayor|Zuzana Hudáková|
no|ar|العمدة قريبة الأرملة؟|denies any relation to the widow|
who!|ar|مين استعار التور||a bull (1958)
who!|en|who sued over the tractor||since a lawsuit in 1971
what!|ar|اسم الراباي||the rabbi something
who!|en|who lent the needle||the lender
howmany!|ar|كم بيت بقي في ٢٠٢٣||in 2019 there were 97
when!|en|when did Ilona Benkő die||Ilona Benkő
who!|ar|مين منع العيد سنة ١٩٥٢ بالاسم||The feast was forbidden
why!|en|why did three vote for it||88 votes to 3
howmuch!|ar|سعر كيلو الملح||her salt had been
whom!|en|whom did Marta Hudák marry||a widow, Marta
which!|fr|quel objet la maire a-t-elle rendu||said the mayor
# twins
howmany|ar|كم بيت كان سنة 1930|214;;214 households|In 1930 there were
howmany!|ar|كم بيتا كان سنة 1622؟||in 1622 a widow
howmany!|ar|كم تراكتور رجع سنة 1971||a lawsuit in 1971
when|en|When was a bull returned?|1958|The largest thing
when!|en|When was a bell returned?||At six the bell
when!|en|When was the synagogue closed for good?||at the locked door
when|fr|Jusqu'en quelle année la fête fut-elle interdite ?|1964|The feast was forbidden
when!|fr|En quelle année les verres furent-ils rendus ?||lent out ninety glasses
howmany!|fr|Combien de maisons d'été en 1930 ?||inhabited only in summer
howmany|ar|كم صوت كان ضد القائمة|88;;88 votes|voted down by the village
howmany!|ar|كم صوت انتخب العمدة||the mayor, Zuzana
who!|en|Which priest left the first candle?||the church has left its gift
