whom | ar | من عيّنته أميرة حداد | Declan Foy
who | en | who objected to Foy's appointment | Ruaidhrí Cotter
whom | en | to whom do technicians report | Lena Sikora;;to Lena Sikora
whom | ar | سيكورا ترجع لمين | Haddad;;Sikora reports to Haddad | Box-office staff
table | ar | كم أجر الساعة للفني من أبريل | €19.75
table | en | usher pay before April | €13.50
table | fr | supplément de nuit d'un technicien | €3.50 | Technician
table | ar | شباك التذاكر كم الساعة الجديدة | €15.60
which | ar | أي درجة ما زاد راتبها | Head of section | €23.00
when | en | pay day at the Lantern | the last Thursday
why | ar | ليش رؤساء الاقسام وافقوا على تجميد الاجر | in exchange for two more days of leave
howmany | ar | كم يوم اجازة عادية | Twenty-two days
when | ar | متى ممنوع الإجازة | during the pantomime;;20 November to 6 January
whom | en | whose wedding did Sikora go to | her own;;it turned out to be her own
whom | ar | اشتكي لمين على حداد | Cotter;;to Cotter | Against a colleague
whom | ar | من اتهمته العاملة بالصراخ | Foy | Two complaints
who | en | who threw out the complaint about shouting | Haddad | Two complaints
whom | fr | qui Foy a-t-il accusé ? | Milo Zanetti;;the bar tenant, Milo Zanetti
why | ar | بشو اتهم زانيتي | of selling peanuts in the stalls;;selling peanuts in the stalls
howmuch | ar | كم كانت غرامة زانيتي اول مرة | €100
yes | ar | هل خفضوا الغرامة | which Cotter later halved;;Cotter later halved
when | en | when is the iron curtain tested | every Tuesday
who | ar | مين كسر معصمه | Piers Nagle
no | en | was Nagle sacked | neither paid for the lost week nor dismissed
where | ar | وين مكتب سورشا | room 4
when | fr | quel jour ne faut-il pas déranger Sorcha Breen | Mondays;;on Mondays
meta | ar | متى أقر دليل المسرح | 30 January 2025
who! | en | what is the name of the usher who complained about Foy? | | An usher
whom! | en | whom did Zanetti accuse? | | Milo Zanetti
who! | ar | من عيّن روري كوتر رئيسا للمجلس | | Ruaidhrí Cotter
table! | en | night supplement for the box office at the Lantern | | Box office
table! | ar | كم أجر حارس المسرح في الساعة | | Usher
who! | en | who replaced Piers Nagle? | | Piers Nagle
whom! | fr | qui Lena Sikora a-t-elle épousé ? | | her own
section! | en | section 7 of the Lantern handbook | | ## 6
yes! | ar | هل فصلت أميرة حداد ديكلان فوي | | Declan Foy
why! | en | why did Cotter halve the fine? | | later halved
quote! | en | what did Declan Foy shout at the usher? | | of shouting
howmuch! | ar | ثمن الفول السوداني عند زانيتي | | selling peanuts
when! | ar | متى استلمت أميرة حداد إدارة المسرح | | Amira Haddad
# twins
table|ar|عامل الشباك كم كان بالساعه قبل أبريل|€14.80|€14.80
table!|ar|عامل البار كم كان بالساعة قبل أبريل؟||€14.80
howmany|en|How many days off do section heads get?|twenty-four|3.1 Twenty-two
howmany!|en|How many days off does the caretaker get?||The caretaker reports
who|fr|Qui préside le conseil ?|Ruaidhrí Cotter|The house manager, Declan
who!|fr|Qui préside le conseil depuis mars 2025 ?||The house manager, Declan
howmuch|ar|كم صارت غرامة البار|€100|Two complaints were made
howmuch!|ar|كم صارت غرامة ديكلان؟||Two complaints were made
when|en|When did a lone man test the iron curtain?|2023|The iron curtain is
when!|en|When did the iron curtain last fall?||The iron curtain is
whom!|ar|مين اشتكى على لينا||
whom!|en|Whom did Sikora accuse of whistling?||No whistling
