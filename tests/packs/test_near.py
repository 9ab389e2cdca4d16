"""Damaged names are found with the right correction, and every other name is left alone."""

import marshal
from collections.abc import Iterator

import pytest

from mtlint.packs import near
from tests.records import records

DAMAGED = """
    The [Mass Security Treaty Organization] met in Bishkek. => Collective Security Treaty Organization
    Leaders of the [Joint Security Pact Organization] met. => Collective Security Treaty Organization
    the [Organization of the Collective Security Treaty] said => Collective Security Treaty Organization
    The [Collective Security Organization Treaty] was signed. => Collective Security Treaty Organization
    Members of the [Shanghai Collaboration Organization] agreed. => Shanghai Cooperation Organization
    the [Organization of Shanghai Cooperation] in Samarkand => Shanghai Cooperation Organization
    the [Shanghai Cooperation Institution] in Samarkand => Shanghai Cooperation Organization
    the [Euro-Asian Economic Union] lifted tariffs => Eurasian Economic Union
    the [Eurasian Economic League] lifted tariffs => Eurasian Economic Union
    the [Europe-Asia Economic Union] lifted tariffs => Eurasian Economic Union
    the [Union of Independent States] lives on => Commonwealth of Independent States
    the [Commonwealth of Sovereign States] lives on => Commonwealth of Independent States
    The [North Atlantic Agreement Organization] was founded in 1949. => North Atlantic Treaty Organization
    The [Organization of the North Atlantic Treaty] was founded in 1949. => North Atlantic Treaty Organization
    The [Northern Atlantic Treaty Organisation] was founded in 1949. => North Atlantic Treaty Organisation
    a report of the [World Sanitary Organization] => World Health Organization
    a report of the [World Organization of Health] => World Health Organization
    a report of the [World Health Institution] => World Health Organization
    the [World Commerce Organization] ruled => World Trade Organization
    the [Organization of World Trade] ruled => World Trade Organization
    the [World Tariff Organization] in Brussels => World Customs Organization
    the [World Tourist Organization] in Madrid => World Tourism Organization
    the [World Weather Organization] in Geneva => World Meteorological Organization
    the [World Knowledge Property Organization] in Geneva => World Intellectual Property Organization
    the [World Intellectual Ownership Organization] in Geneva => World Intellectual Property Organization
    the [International Currency Fund] lent money => International Monetary Fund
    the [International Monetary Foundation] lent money => International Monetary Fund
    the [International Money Fund] lent money => International Monetary Fund
    the [International Work Organization] warned => International Labour Organization
    the [International Organization of Work] (ILO) warned => International Labour Organization
    the [International Organization for Immigration] said => International Organization for Migration
    the [International Penal Court] issued a warrant => International Criminal Court
    the [International Criminal Tribunal of Justice] => -
    the [International Judicial Court] heard the case => International Court of Justice
    the [International Tribunal of Justice] heard the case => International Court of Justice
    the [International Maritime Law Tribunal] in Hamburg => International Tribunal for the Law of the Sea
    the [Permanent Arbitration Court] in The Hague => Permanent Court of Arbitration
    the [UN Safety Council] voted => UN Security Council
    the [Security Commission of the United Nations] voted => United Nations Security Council
    the [U.N. Security Committee] voted => U.N. Security Council
    the [Advice of Security of the UN] voted => UN Security Council
    the [World Organization of Commerce] ruled => World Trade Organization
    the [High Commissariat of the UN for Refugees] => Office of the UN High Commissioner for Refugees
    the [Organization of Countries Exporters of Oil] => Organization of the Petroleum Exporting Countries
    the [UN Universal Assembly] opened => UN General Assembly
    the [UN Guardianship Council] closed => UN Trusteeship Council
    the [UN Supreme Commissioner for Refugees] => Office of the UN High Commissioner for Refugees
    the [UN Supreme Commissioner for Human Rights] => Office of the UN High Commissioner for Human Rights
    the [UN Children's Foundation] sent tents => UN Children's Fund
    the [Programme of the United Nations for Development] => United Nations Development Programme
    the [United Nations Development Plan] => United Nations Development Programme
    the [UN Ecology Programme] => UN Environment Programme
    the [UN Education, Science and Culture Organization] => UN Educational, Scientific and Cultural Organization
    the [UN Industry Development Agency] => UN Industrial Development Organization
    the [World Grain Programme] ran out of rice => World Food Programme
    the [World Food Plan] ran out of rice => World Food Programme
    the [International Nuclear Power Agency] inspected it => International Atomic Energy Agency
    the [International Agency of Atomic Energy] inspected it => International Atomic Energy Agency
    the [International Civilian Aviation Organization] => International Civil Aviation Organization
    the [International Oceanic Organization] in London => International Maritime Organization
    the [World Postal Union] in Bern => Universal Postal Union
    the [International Telecom Union] in Geneva => International Telecommunication Union
    [Organization for Economic Collaboration and Development] => Organization for Economic Cooperation and Development
    the [Economic Cooperation and Development Organization] => Organization for Economic Cooperation and Development
    the [Organization of Oil Exporting Countries] cut output => Organization of the Petroleum Exporting Countries
    the [Petroleum Exporting Countries Organization] => Organization of the Petroleum Exporting Countries
    the [Organization for Safety and Cooperation in Europe] => Organization for Security and Cooperation in Europe
    the [Organization on Security and Cooperation in Europe] => Organization for Security and Cooperation in Europe
    the [European Tribunal of Human Rights] in Strasbourg => European Court of Human Rights
    the [European Court of the Rights of Man] in Strasbourg => European Court of Human Rights
    the [European Bank of Rebuilding and Development] => European Bank for Reconstruction and Development
    the [European Investing Bank] => European Investment Bank
    the [Central European Bank] raised rates => European Central Bank
    the [European Drug Agency] approved it => European Medicines Agency
    the [European Cosmos Agency] => European Space Agency
    the [European Free Commerce Association] => European Free Trade Association
    the [Asian Bank of Development] => Asian Development Bank
    the [Asia Development Bank] => Asian Development Bank
    the [Bank of Development of Africa] => African Development Bank
    the [Islam Development Bank] => Islamic Development Bank
    the [Asian Infrastructural Investment Bank] => Asian Infrastructure Investment Bank
    the [Bank for International Payments] in Basel => Bank for International Settlements
    the [International Clearing Bank] of Basel => -
    the [Bank of International Liquidation] in Basel => Bank for International Settlements
    the [Gulf Collaboration Council] in Riyadh => Gulf Cooperation Council
    the [Council of Cooperation of the Gulf] => Gulf Cooperation Council
    the [Organization of Muslim Cooperation] => Organization of Islamic Cooperation
    the [Islamic Cooperation Organization] => Organization of Islamic Cooperation
    the [Alliance of Arab States] => League of Arab States
    the [Economic Society of West African States] => Economic Community of West African States
    the [West African States Economic Community] => Economic Community of West African States
    the [Community of Africa of the East] met => East African Community
    the [Southern African Development Commonwealth] => Southern African Development Community
    the [Alliance of Southeast Asian Nations] => Association of Southeast Asian Nations
    the [Southeast Asian Countries Association] => Association of Southeast Asian Nations
    the [Asia-Pacific Economic Collaboration] summit => Asia-Pacific Economic Cooperation
    the [American States Organization] => Organization of American States
    the [Commission of Human Rights of Inter-America] => -
    the [Alliance of South American Nations] => Union of South American Nations
    the [Organization of Turkish States] => Organization of Turkic States
    the [Organization for the Ban of Chemical Weapons] => Organization for the Prohibition of Chemical Weapons
    the [Organisation for the Prohibition of Chemical Arms] => Organisation for the Prohibition of Chemical Weapons
    the [Treaty on the Non-Distribution of Nuclear Weapons] => Treaty on the Non-Proliferation of Nuclear Weapons
    the [Comprehensive Atomic Test Ban Treaty] => Comprehensive Nuclear-Test-Ban Treaty
    the [Treaty on the Banning of Nuclear Weapons] => Treaty on the Prohibition of Nuclear Weapons
    the [Intermediate-Range Nuclear Power Treaty] => Intermediate-Range Nuclear Forces Treaty
    the [New Strategic Weapons Reduction Treaty] => New Strategic Arms Reduction Treaty
    the [Open Sky Treaty] => Treaty on Open Skies
    the [UN Maritime Law Convention] => UN Convention on the Law of the Sea
    the [UN Framework Agreement on Climate Change] => UN Framework Convention on Climate Change
    the [Intergovernment Committee on Climate Change] => Intergovernmental Panel on Climate Change
    the [International Penal Police Organization] in Lyon => International Criminal Police Organization
    the [International Council of the Red Cross] => International Committee of the Red Cross
    the [International Committee of the Cross Red] => International Committee of the Red Cross
    the Syrian [Cross Red] sent tents => Red Cross
    the [Crescent Red] sent tents => Red Crescent
    the [Physicians Without Borders] clinic => Doctors Without Borders
    the [Journalists Without Frontiers] index => Reporters Without Borders
    the [Human Rights Observation] said => Human Rights Watch
    the [Syrian Observatory of Human Right] said => Syrian Observatory for Human Rights
    the [International Union of Astronomy] => International Astronomical Union
    the [International Olympic Council] => International Olympic Committee
    the [World Counter-Doping Agency] => World Anti-Doping Agency
    the [World Anti-Doping Institution] => World Anti-Doping Agency
    the [Asian Soccer Confederation] => Asian Football Confederation
    the [International Standardization Agency] => International Organization for Standardization
    the [International Air Transportation Association] => International Air Transport Association
    the [World Economy Forum] in Davos => World Economic Forum
    the [Munich Safety Conference] => Munich Security Conference
    the [International Union of Nature Conservation] => International Union for Conservation of Nature
    the [Inter-Parliament Union] => Inter-Parliamentary Union
    the [European Union Agency of Flight Safety] => European Union Aviation Safety Agency
    the [International Diabetes Association] => International Diabetes Federation
    the [Union European] => European Union
    the [Union African] => African Union
    the [Bank World] lent => World Bank
    the [Shangai Cooperation Organization] => Shanghai Cooperation Organization
    the [World Helath Organization] => World Health Organization
    the [North Atlantc Treaty Organization] => North Atlantic Treaty Organization
    the [International Montary Fund] => International Monetary Fund
    the [Food and Agricluture Organization] => Food and Agriculture Organization
    the [Collective Treaty Organization] (CSTO) => Collective Security Treaty Organization
    the CSTO ([Unified Security Treaty Organization]) => -
    the [Collective Defence Treaty Organization] (CSTO) => Collective Security Treaty Organization
    the [Shanghai Cooperation Gathering] (SCO) => Shanghai Cooperation Organization
    the [World Health Care Organization] (WHO) => World Health Organization
    the [Economic Community of African States] (ECOWAS) => Economic Community of West African States
    the International Court of Justice ([ICC]) => ICJ
    the International Criminal Court ([ICJ]) => ICC
    the Asian Development Bank ([AfDB]) => ADB
    “The [Group of Collective Security Treaty]”, he said => -
"""

SILENT_NAMES = """
    Aarhus Convention|Academy of European Law|Accademia dei Lincei|Action Against Hunger|Afghan Red Crescent
    African Cup of Nations|African Energy Commission|African National Congress|African Union Commission
    Agency for Healthcare Research and Quality|Air Transport Association of Canada
    Albanian Football Association|Alliance of Liberals and Democrats for Europe|American Bar Association
    American Cancer Society|American Chemical Society|American Football Conference
    American Health Organization|American Red Cross|Andean Development Corporation|Arab Atomic Energy Agency
    Arab Fund for Economic and Social Development|Arab Labour Organization|Arab Monetary Fund
    Armenian General Benevolent Union|Asia Society Policy Institute|Asia-Europe Foundation
    Asia-Pacific Trade Agreement|Asian African Legal Consultative Organization|Asian Athletics Association
    Atomic Energy Council of Taiwan|Atomic Energy Organization of Iran|Australian Broadcasting Corporation
    Australian Nuclear Science and Technology Organisation|Austrian Broadcasting Corporation
    Baltic Development Forum|Bangladesh Atomic Energy Commission|Bank of East Asia
    Bank of International Business|Bavarian State Office for Health and Food Safety
    Black Sea Trade and Development Bank|Brazilian Development Bank|British Council
    British Standards Institution|California Coastal Commission|Canadian Nuclear Safety Commission
    Canadian Security Intelligence Service|Caribbean Court of Justice|Caribbean Meteorological Organization
    Central American Court of Justice|Central European Free Trade Agreement|Central European Initiative
    Chemical Weapons Convention|Children's Rights Alliance for England|China Development Bank
    China International Development Cooperation Agency|Civil Aviation Administration of China
    Civil Aviation Authority of Nepal|Collective Bargaining Agreement
    Commission on Human Rights of the Philippines|Commission on Security and Cooperation in Europe
    Committee on Foreign Affairs|Commonwealth Human Rights Initiative
    Comprehensive Economic and Trade Agreement|Conference of European Churches|Constitutional Court of Korea
    Cooperation Council of Turkic-Speaking States|Council for Security Cooperation in the Asia Pacific
    Council of Europe Development Bank|Council of Ministers of Bosnia and Herzegovina
    Court of International Trade|Criminal Cases Review Commission|Danish Refugee Council
    Defence Science and Technology Agency|Defense Security Cooperation Agency|Department of Energy
    Development Bank of Southern Africa|Development Bank of the Philippines|Drug Enforcement Administration
    East African Court of Justice|East African Legislative Assembly|Eastern Economic Forum
    Economic Community of the Great Lakes Countries|Economic Cooperation Organization
    Economic Freedom Fighters|Emirates Nuclear Energy Corporation|Energy Community Secretariat
    Eurasian Economic Commission|Eurasian Economic Forum|European Atomic Energy Community
    European Chemicals Agency|European Committee for Standardization|European Council on Foreign Relations
    European Court of Auditors|European Defence Fund|European Economic Area|European Environmental Bureau
    European Investment Fund|European Labour Authority|European Maritime Safety Agency
    European Monetary Institute|European Nuclear Society
    European Organisation for Research and Treatment of Cancer|European Parliament|European Peace Facility
    European Political Community|European Science Foundation|European Security and Defence College
    European Social Fund|European Stability Initiative|European Trade Union Confederation
    European Training Foundation|European Union Agency for Asylum|European Union Drugs Agency
    Export-Import Bank of Korea|Federal Agency for Nuclear Control|Federal Office for Migration and Refugees
    Federal Reserve Bank of Boston|Federal Security Council|Financial Conduct Authority
    Financial Stability Oversight Council|Food Standards Agency|Foreign Trade Bank of North Korea
    General Agreement on Trade in Services|General Authority of Civil Aviation
    German Council of Economic Experts|German Federation of Trade Unions|Ghana Food and Drugs Authority
    Global Fund for Women|Global Health Council|Greek Orthodox Patriarchate
    Gulf Organization for Industrial Consulting|Hague Security Delta|Health Protection Agency
    Health and Safety Executive|Hong Kong Trade Development Council|Human Rights Commission of Pakistan
    Human Rights First|Human Rights House Foundation|Indian Space Research Organisation
    Indonesian Red Cross Society|Inter-American Commission of Women|Inter-American Defense Board
    Inter-American Foundation|Intergovernmental Oceanographic Commission
    International Accounting Standards Committee|International Agency for the Prevention of Blindness
    International Air Rail Organisation|International Bank of Azerbaijan|International Bar Association
    International Centre for Trade and Sustainable Development|International Chamber of Shipping
    International Civil Service Commission|International Coffee Organization
    International Commission of Jurists|International Commission on Large Dams
    International Cotton Advisory Committee|International Council of Museums|International Council of Nurses
    International Council of Voluntary Agencies|International Court of Arbitration
    International Criminal Tribunal for Rwanda|International Development Association
    International Federation of Accountants|International Finance Corporation
    International Fund for Animal Welfare|International Health Regulations
    International Human Rights Commission|International Hydrographic Organization
    International Institute for Democracy and Electoral Assistance
    International Institute for Environment and Development|International Investment Bank
    International Joint Commission|International Law Commission|International Longshoremen's Association
    International Maritime Bureau|International Military Tribunal for the Far East|International Music Council
    International Organization for Mediation|International Organization of Vine and Wine
    International Peace Bureau|International Peace Institute|International Press Institute
    International Refugee Assistance Project|International Refugee Organization
    International Road Transport Union|International Science Council|International Seed Testing Association
    International Service for Human Rights|International Sugar Organization|International Trade Administration
    International Trade Centre|International Trade Commission
    International Union for the Protection of New Varieties of Plants|International Union of Railways
    Iran Human Rights Documentation Center|Iraqi Atomic Energy Commission|Islamic Development Bank Institute
    Islamic Food and Nutrition Council of America|Israel Atomic Energy Commission|Israel Football Association
    Jamaica Trade and Invest|Japan Atomic Energy Agency|Japan Atomic Energy Commission
    Japan Bank for International Cooperation|Japan External Trade Organization|Joint Security Area
    Jordan Food and Drug Administration|Kenya Human Rights Commission|Kenya Red Cross Society
    Korea Atomic Energy Research Institute|Korea Development Bank|Korea Trade-Investment Promotion Agency
    Korean Council for Reconciliation and Cooperation|Labour Relations Commission
    Labour and Social Affairs Council|Latin American Energy Organization|League of American Bicyclists
    League of Legends|Libyan Red Crescent Society|London Court of International Arbitration
    Malaysian Football Federation|Maritime Safety Administration|Maritime and Coastguard Agency
    Medical Council of India|Medicines and Healthcare Products Regulatory Agency
    Meteorological Service of Canada|Military Armistice Commission|Mine Safety and Health Administration
    Multilateral Trade Negotiations Committee|Nansen Refugee Award|National Anti-Doping Agency of India
    National Atomic Energy Commission|National Bank of Georgia|National Council for Human Rights
    National Defence Commission|National Development Council|National Health Organization
    National Human Rights Commission|National Intelligence Council|National Nuclear Energy Agency
    National Nuclear Security Administration|National Olympic Committee of Kenya|National Security Council
    Neutral Nations Supervisory Commission|New Zealand Trade and Enterprise|Nigeria Atomic Energy Commission
    Nigerian Investment Bank|Nordic Council of Ministers|North American Development Bank
    North Atlantic Assembly|North Atlantic Salmon Conservation Organization
    North Pacific Marine Science Organization|Northwest Atlantic Fisheries Organization
    Norwegian Refugee Council|Nuclear Energy Agency|Nuclear Regulatory Commission|Nuclear Security Summit
    Organization for Defending Victims of Violence|Organization of African Trade Union Unity
    Organization of Afro-American Unity|Organization of Arab Petroleum Exporting Countries
    Pacific Economic Cooperation Council|Pakistan Atomic Energy Commission|Palestine Red Crescent Society
    Pan African Lawyers Union|Parliamentary Assembly of the Mediterranean|Peace and Security Council
    Permanent Court of International Justice|Philippine Health Insurance Corporation
    Polish Football Association|Port Authority of New York and New Jersey
    Presidential Council for Civil Society and Human Rights|Prudential Regulation Authority
    Public Health England|Regional Cooperation for Development|Royal Institution of Naval Architects
    Russian Union of Industrialists and Entrepreneurs|Security Council of Moldova
    Security Council of the Russian Federation|Shanghai International Energy Exchange|Shanghai Stock Exchange
    South African Human Rights Commission|South Asia Free Trade Area|South Asian Football Federation
    Southern African Litigation Centre|Spanish Agency of Medicines and Medical Devices
    State Atomic Energy Corporation|State Bank of India|State Security Council|Supreme Council of Antiquities
    Supreme Court of Justice|Swedish Civil Contingencies Agency|Swiss Agency for Development and Cooperation
    Taiwan Semiconductor Manufacturing Company|Texas Education Agency
    Texas Health and Human Services Commission|Tibetan Women's Association|Trade Union Congress
    Trade and Development Bank|Treaty of Amity and Cooperation|Treaty of Guadalupe Hidalgo
    Treaty on European Union|Turkish Atomic Energy Authority|Turkish Football Federation
    Turkish Statistical Institute|Twenty-First Century Fund|UN Development Fund for Women
    UN Disarmament Commission|UN Economic Commission for Africa|UN Human Rights Committee
    UN Office of Legal Affairs|UN Peacebuilding Commission|UN Special Commission|US Atomic Energy Commission
    US Chamber of Commerce|Ukrainian Football Association|Union for International Cancer Control
    Union of Concerned Scientists|Union of Soviet Socialist Republics|United Nations Association
    United Nations Foundation|Universal Health Services|Vienna Convention|Volga Federal District
    Warsaw Stock Exchange|West African Health Organisation|West African Monetary Institute
    Western European Union|Women's Refugee Commission|World Athletics Council|World Bank Institute
    World Boxing Organization|World Climate Research Programme|World Energy Council
    World Federation of Trade Unions|World Food Council|World Health Assembly|World Heritage Committee
    World Islamic Economic Forum|World Jewish Congress|World Medical Association|World Nuclear Association
    World Peace Council|World Trade Center|World Trade Institute|World Travel and Tourism Council
    World Union for Progressive Judaism|World Water Council|World Weather Watch|World Women's Conference
    Wyoming Department of Health|Yemen Central Bank
"""

SILENT_SENTENCES = """
    Ministers want a security treaty organisation of their own.
    Health organizations around the world signed the letter.
    He called it a collective security arrangement, not a treaty organisation.
    The World Health Organization and the World Trade Organization share a lake view.
    The World Health Organisation's Africa office moved from Brazzaville.
    Talks between Russia and the Eurasian Economic Union, Vietnam's partner, went on.
    The United Nations World Food Programme flew rice to Juba.
    The UN's Food and Agriculture Organization counted locusts.
    The U.N. Security Council met; the European Council did not.
    The Council of Europe, the European Council and the Council of the European Union are three bodies.
    In Lomé, ECOWAS (the Economic Community of West African States) named an envoy.
    Moscow Loses Case at European Human Rights Court in Strasbourg.
    The Food and Agriculture Organization of the United Nations (FAO) meets in Rome.
    The International Criminal Court (ICC) and the International Court of Justice (ICJ) both sit in The Hague.
    Pakistan's Atomic Energy Commission built a second reactor.
    Ghana's Food and Drugs Authority recalled the syrup.
    Iran's Atomic Energy Organization (AEOI) denied it.
    The Thai Food and Drug Administration (FDA) denied it.
    The International Federation of the Red Cross (IFRC) asked for money.
    The American Cancer Society (ACS) and the American Chemical Society (ACS) share an acronym.
    The UN Human Rights Office (OHCHR) counted 41 dead.
    The Office of the UN High Commissioner for Refugees (UNHCR) opened a camp.
    UN Drugs and Crime Office figures were published by the UN Office on Drugs and Crime.
    The Human Rights Council of the United Nations met in Geneva.
    The Organization for Security and Co-operation in Europe sent monitors.
    The Organisation for Economic Co-operation and Development cut its forecast.
    The Organization of Petroleum Exporting Countries and its allies, known as OPEC+, met.
    NATO, the North Atlantic Treaty Organization, met in Vilnius.
    Former World Bank President Robert Zoellick spoke at the Asia Society.
    Members of the National Security Council, the Joint Chiefs of Staff and the Federal Reserve Board attended.
    World Trade Organization Director-General Ngozi Okonjo-Iweala spoke.
    The Bank of Japan, the Bank of Korea and the European Central Bank held rates.
    China's Securities Regulatory Commission and the Securities and Exchange Commission agreed.
    The Securities and Exchange Board of India and the Iranian Securities and Exchange Organization differ.
    The Lebanese Red Cross and the Syrian Arab Red Crescent took part.
    Doctors without Borders and Reporters Without Borders condemned it.
    Save the Children, Oxfam and Human Rights Watch wrote to the Commission.
    The Nuclear Non-Proliferation Treaty and the Comprehensive Nuclear Test Ban Treaty are not the same.
    Africa Union Square was closed, as was the Bank of World Cultures cafe.
    The Union Pacific railroad and the Bank of the West stayed open.
    Officials of the Ministry of Health and World Trade Organization experts met.
    The Kenya-based International Livestock Research Institute and the World Agroforestry Centre merged.
    The Olympic Council of Asia and the Asian Football Confederation met in Kuwait.
    The Women's Tennis Association (WTA) and the Association of Tennis Professionals (ATP) may merge.
    The Confederation of African Football (CAF) and the African Football Confederation are one.
    The European Football Association asked FIFA, and the Football Association asked nobody.
    The International Tennis Federation (ITF) and the International Transport Workers' Federation (ITF) never met.
    Georgia's Central Election Commission and the Central European University declined to comment.
    He studied at the Shanghai Academy of Social Sciences and the Chinese Academy of Sciences.
    The Convention on International Trade in Endangered Species (CITES) protects the pangolin.
    The Treaty on the Prohibition of Nuclear Weapons entered into force in 2021.
    The Global Fund to Fight AIDS, Tuberculosis and Malaria raised less.
    The East African Community, the Southern African Development Community and the African Union will meet.
    The Asian Development Bank (ADB) and the African Development Bank (AfDB) will lend more.
    The International Organization for Migration, a UN agency, registered 300 boats.
    Her book, World Order and Health, won the European Union Prize for Literature.
    Mr. Bank, of the World Cup Organization Committee in Doha, resigned.
"""


def _lines(block: str) -> list[str]:
    return [line.strip() for line in block.strip().splitlines()]


@pytest.fixture(scope="module")
def index() -> near.Data:
    built: near.Data = marshal.loads(marshal.dumps(near.build(records("organisations"), records("confusions"))))
    return built


def _found(index: near.Data, text: str) -> Iterator[tuple[str, str]]:
    for start, end, name, reason in near.find(index, text, 0, len(text)):
        assert reason
        yield text[start:end], name


@pytest.mark.parametrize("line", _lines(DAMAGED))
def test_a_damaged_name_is_found_with_its_correction(index: near.Data, line: str) -> None:
    marked, _, right = line.partition(" => ")
    before, _, rest = marked.partition("[")
    damaged, _, after = rest.partition("]")
    expected = [] if right == "-" else [(damaged, right)]
    assert list(_found(index, before + damaged + after)) == expected


@pytest.mark.parametrize("name", [name for line in _lines(SILENT_NAMES) for name in line.split("|")])
def test_the_name_of_another_body_is_left_alone(index: near.Data, name: str) -> None:
    for text in (name, f"The {name} said so.", f"Members of the {name} and the mayor of Beira met in Geneva."):
        assert list(_found(index, text)) == []


def test_a_run_without_end_ends(index: near.Data) -> None:
    text = "WORLD HYGIENE ORGANIZATION AND UN SAFETY COUNCIL AND THE " * 4_000
    assert len(list(near.find(index, text, 0, len(text)))) > 7_000


@pytest.mark.parametrize("sentence", _lines(SILENT_SENTENCES))
def test_right_sentences_are_left_alone(index: near.Data, sentence: str) -> None:
    assert list(_found(index, sentence)) == []
