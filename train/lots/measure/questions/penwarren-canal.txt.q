howmuch | en | how long did it take to dig the penwarren canal | nineteen years | took nineteen years
why | ar | لماذا ترك أودي العمل في القناة؟ | a quarrel about the depth of Lock Seven;;after a quarrel about the depth of Lock Seven | depth of Lock Seven and was
who | ar | مين اخدت مكان المهندس اودي | Susannah Pell;;his own pupil, Susannah Pell | Susannah Pell, though
howmuch | en | width of Pell's locks | nine feet four inches | nine feet four inches
howmuch | ar | كم وفّرت بِل بتضييق الأهوسة | 22,000 pounds | saved 22,000 pounds
howmany | en | true death toll at Tregoss? | Seven navvies;;Seven | Seven navvies drowned
who | en | who did the inquest hold responsible for the dam break | Isaac Bolt;;the contractor, Isaac Bolt | contractor, Isaac Bolt
what | ar | بشو غشّ المقاول بولت | mixed straw into the clay;;straw;;who had mixed straw into the clay | mixed straw
when | fr | date d'ouverture du canal de Penwarren | 18 June 1815 | opened on 18 June
yes | ar | هل ربح لورد فايل من بيع شركة القناة؟ | sold it to the Falmouth waterworks in 1870 at double the price;;at double the price | at double the price
why | en | what did Lord Vyell want the canal company for | for the sake of its water;;its water | sake of its water
what | en | what was the Patience carrying | bricks;;a cargo of bricks | cargo of bricks
whom! | en | from whom did Lord Vyell buy the canal company | | bought the company in 1862
when! | ar | في أي سنة توفي المقاول إسحاق بولت | | was never tried
who! | en | what's the name of the captain of the Patience | | The last boat, the Patience
howmuch! | en | how deep was lock seven | | depth of Lock Seven and was
where! | ar | أين وُلدت سوزانا بل؟ | | Susannah Pell, though
howmany! | en | how many boats used the canal in 1841 | | 61,000 tons
