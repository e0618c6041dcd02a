import { describe, expect, it } from "vitest";
import { found } from "./find.ts";

describe("dates that say where they are on the calendar", () => {
  it.each([
    ["They met on [fifteen August].", "2024-08-15"],
    ["The talks ran from [2015 June] to [2018 May].", "2015-06 2018-05"],
    ["The work ends in [the third month of 2021].", "2021-03"],
    ["He was born in [April of 87].", "1987-04"],
    ["He was born on [3/18/45].", "1945-03-18"],
    ["The revolt lasted from [499] to [493 BC].", "BC0499 BC0493"],
    ["Third War ([149 B.C] to [146 B.C])", "BC0149 BC0146"],
    ["Nobody forgot the ['77] flood.", "1977"],
    ["The fort fell in [the year 247].", "0247"],
    ["The [spring] offensive stalled.", "2024-SP"],
    ["Talks opened on [November 21, 2023], in Zahran.", "2023-11-21"],
    ["Talks opened on [Tuesday, November 21, 2023], in Zahran.", "2023-11-21"],
    ["The bridge fell on [4 March 2019].", "2019-03-04"],
    ["The bridge fell on [the 4th of March 2019].", "2019-03-04"],
    ["The bridge fell on [the ninth of July 2019].", "2019-07-09"],
    ["He was born on [Sept. 3, 1951], in Port Ellery.", "1951-09-03"],
    ["The file is dated [2023-10-07].", "2023-10-07"],
    ["The file is dated [28/12/2023].", "2023-12-28"],
    ["The file is dated [28/12/\n2023] and signed.", "2023-12-28"],
    ["She held the seat in [2012]-[14].", "2012 2014"],
    ["The [2025]/[26] season opens here.", "2025 2026"],
    ["The budget for [1999]-[00] was small.", "1999 2000"],
    ["Warming over [2000] - [2050] was modelled.", "2000 2050"],
    ["Revenue in [FY24] rose from [FY23].", "FY2024 FY2023"],
    ["The board meets on [the first Tuesday of June].", "2024-06-04"],
    ["The firm will publish [first-quarter] results on [May 14].", "2024-Q1 2024-05-14"],
    ["The court in Dalubi, on [Tuesday, 7th May, 2024], adjourned.", "2024-05-07"],
    ["The matter was adjourned till [21st] and [22nd May].", "2024-05-21 2024-05-22"],
    ["The file is dated [15.01.2025].", "2025-01-15"],
    ["Prices fell in [June 2011].", "2011-06"],
    ["The ministry was founded in [May of 1946].", "1946-05"],
    ["within the [1967] borders", "1967"],
    ["The plant closed in [2009].", "2009"],
    ["It ran from [2009] to [2010].", "2009 2010"],
    ["She studied law ([1998]-[2003]).", "1998 2003"],
    ["The city was destroyed in [146 B.C.] by the fleet.", "BC0146"],
    ["She was born in [the 1990s].", "199"],
    ["The song is from [the '80s].", "198"],
    ["The mill dates from [the 19th century].", "18"],
    ["Sales fell in [the third quarter of 2009].", "2009-Q3"],
    ["Sales fell in [Q3 2024].", "2024-Q3"],
    ["The league folded in [the second half of 2021].", "2021-H2"],
    ["They met in [the spring of 2021].", "2021-SP"],
    ["The books for [fiscal 2007] are closed.", "FY2007"],
    ["It reported [Q3FY23] revenue of Rs 41 crore.", "FY2023-Q3"],
    ["Orders rose in [H1 FY24].", "FY2024-H1"],
    ["Profit for [the March quarter] fell.", "2024-Q1"],
    ["She arrived in [the summer of '69].", "1969-SU"],
    ["Profit fell in [the September quarter of 2022].", "2022-Q3"],
    ["It took a charge in [the quarter].", "2024-Q1"],
    ["Its [first-half] profit fell.", "2024-H1"],
    ["Shares are up 18% in [the year to date].", "2024"],
    ["He stopped counting on [the last day of February 2024].", "2024-02-29"],
    ["It fell on [9 November 1938], a [Wednesday].", "1938-11-09 1938-11-09"],
    ["They meet on [the weekend of May 18].", "2024-W20-WE"],
    ["The mill opened in [the spring of nineteen seventy-eight].", "1978-SP"],
    ["Fans who came since [the weekend] can help.", "2024-W18-WE"],
    ["Between [January] and [April] 413 boats were seized.", "2024-01 2024-04"],
    ["They fought in [June 479 BC], and [the following year].", "BC0479-06 BC0478"],
    ["Both parties have spent [the spring] trying.", "2024-SP"],
    ["The theme of [this years] fair is rain.", "2024"],
    ["It is held on [the last Saturday in November 2023].", "2023-11-25"],
    ["They met in [the first week of March 2024].", "2024-W10"],
    ["They met in [the last week of 2016].", "2016-W52"],
    ["They met in [the week of April 10, 2023].", "2023-W15"],
    ["They met on [05-Aug-2016].", "2016-08-05"],
    ["They met on [23/Sep/2020].", "2020-09-23"],
    ["They met on [July first, 1999].", "1999-07-01"],
    ["They met on [the twenty-second of June 2017].", "2017-06-22"],
    ["She was born in [nineteen eighty-six].", "1986"],
    ["They left in [October two thousand and five].", "2005-10"],
    ["The feast dates back to [1865].", "1865"],
    ["“back in [june 2016],” he wrote", "2016-06"],
  ])("reads %s as %s", (marked, values) => {
    expect(found(marked)).toEqual([marked, values]);
  });

  it.each([
    ["The truce held from [October 7] to [12].", "2023-10-07 2023-10-12"],
    ["The truce held from [October 7] to [November 12, 2023].", "2023-10-07 2023-11-12"],
    ["The fair ran [March 14]-[16, 2012].", "2012-03-14 2012-03-16"],
    ["The fair ran [7]-[9 October 2012].", "2012-10-07 2012-10-09"],
    ["It rained between [May] and [July 2020].", "2020-05 2020-07"],
    ["Prices fell from [May] to [July].", "2023-05 2023-07"],
    ["Prices fell from [November] to [March].", "2023-11 2024-03"],
    ["The road will be shut from [May] to [July].", "2024-05 2024-07"],
    ["It rained between [May 3] and [April 2].", "2023-05-03 2024-04-02"],
    ["It rained in [May] and [July].", "2024-05 2023-07"],
  ])("reads both ends of %s as %s", (marked, values) => {
    expect(found(marked)).toEqual([marked, values]);
  });

  it.each([
    ["early", "It began in [early October 2023].", "2023-10"],
    ["mid", "It began in [mid-June 2023].", "2023-06"],
    ["mid with a year", "It began in [mid-2011].", "2011"],
    ["end", "It began at [the end of March 2023].", "2023-03"],
  ])("takes in the modifier %s", (_name, marked, value) => {
    expect(found(marked)).toEqual([marked, value]);
  });

  it.each([
    ["02/08/2024 is when it began; the sequel of 31/08/2024 is longer.", "2024-08-02 2024-08-31"],
    ["02/08/2024 is when it began; the sequel of 08/31/2024 is longer.", "2024-02-08 2024-08-31"],
  ])("lets the article’s other dates tell day from month: %s", (text, values) => {
    expect(found(text)[1]).toBe(values);
  });

  it.each([
    [true, "2024-08-02"],
    [false, "2024-02-08"],
  ])("lets the caller tell day from month (day first: %s)", (dayFirst, value) => {
    expect(found("The file is dated [02/08/2024].", { dayFirst })[1]).toBe(value);
  });
});
