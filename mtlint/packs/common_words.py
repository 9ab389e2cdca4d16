"""Words that stand in nearly every news article, and so make poor anchors; chosen by hand."""

from mtlint.text.word_set import word_set

COMMON_WORDS = word_set("""
a able about above according across added after again against ago agreement air all along already also
although always am an and announced another any april are area army around as asked at attack attacks august
away back bad bank be became because become been before began begin behind being below best better between
beyond big billion both bottom building business but by call called calls came can car cars case cases change
changes child children cities city come comes coming companies company conditions confirmed continue continued
control cost costs could countries country court courts data day days deal december decision department
departments did do doctor doctors does done down during each early economic economy eight election elections
end even evening every expected fall families family february fell few find fire first five for forces found
four friday from full further game games gave get gets give given gives giving go goes going gone good got
government governments great group groups had half has have having he head health held help helped her here
high higher him his hold home hospital hospitals hour hours house houses how however hundred hundreds i if
important in increase increased information international interview into is issue issues it its january job
jobs judge july june just keep kept know known large last late later law lead leader leaders leave led left
less life likely little lives local long low lower made main major make makes making man many march market
markets match may me meanwhile measures media meeting member members men might military million millions
minister ministers ministry minute minutes monday money month months more morning most much must my name names
nation national near need needed needs never new news next night nine no not noted november now number numbers
october of off office officer officers offices official officials often old on once one only or other our out
over own parliament part parties parts party patient patients people per person place places plan planned
plans player players point points police policies policy political possible power president press price prices
prime private problem problems program programme project projects public put question questions region remain
remained report reported reports research result results rise road rose run said same saturday saw say saying
says school schools season second security see seen september service services set seven shall she short
should show showed shown shows side since situation situations six small so social some soon staff start
started state statement states still story street students study such sunday support system systems take taken
takes taking tax team teams tell tells ten than that the their them then there these they thing things think
third this those though thought thousand thousands three through thursday time times to today together told
too took top town trade train tuesday two under university until up us use used using very via vote votes want
wanted wants war was water way ways we wednesday week weekend weeks went were what when where which while who
whole whom whose why will with within without woman women word words work worked workers working works world
would year years yet you young your
""")
