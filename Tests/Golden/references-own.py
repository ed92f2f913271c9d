"""Makes references-own.json: edge cases of every kind of statistic, computed apart from the Swift code.

    python3 -m venv v && v/bin/pip install numpy scipy statsmodels krippendorff irrCAC pymannkendall mpmath
    v/bin/python references-own.py > references-own.json

Shares, kappas and variances come from exact fractions, distributions from mpmath with 40 digits or from
scipy; where a library has the statistic, its value has to agree or the script stops.
"""
import itertools
import json
import math
import statistics
from fractions import Fraction as F

import irrCAC.raw
import irrCAC.weights
import krippendorff
import mpmath as mp
import numpy as np
import pandas as pd
import pymannkendall
from scipy import stats
from statsmodels.stats.contingency_tables import SquareTable
from statsmodels.stats.inter_rater import cohens_kappa
from statsmodels.stats.meta_analysis import combine_effects
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

mp.mp.dps = 40
Z = mp.mpf("1.959963984540054")
cases = []


def m(x):
    return mp.mpf(x.numerator) / x.denominator if isinstance(x, F) else mp.mpf(x)


def root(x):
    return mp.sqrt(m(x))


def near(a, b, tolerance=1e-9):
    assert abs(float(a) - float(b)) <= tolerance * max(1, abs(float(b))), (a, b)


def plain(x):
    """Numbers as JSON has them."""
    if isinstance(x, dict):
        return {str(k): plain(v) for k, v in x.items()}
    if isinstance(x, (list, tuple)):
        return [plain(v) for v in x]
    if x is None or isinstance(x, (bool, str, int)):
        return x
    return float(m(x)) if isinstance(x, (F, mp.mpf)) else float(x)


def case(kind, name, given, expected):
    cases.append({"name": f"own/{kind}/{name}", "kind": kind, "input": given, "expected": plain(expected)})


def t975(df):
    return mp.mpf(stats.t.ppf(0.975, df))


# Shares


def wilson(x, n):
    if n == 0:
        return None
    p, n_ = m(F(x, n)) if isinstance(x, int) else m(x) / m(n), m(n)
    a, b, c = 1 + Z**2 / n_, -(2 * p + Z**2 / n_), p**2  # the roots of (p - pi)^2 = z^2 pi (1 - pi)/n
    disc = mp.sqrt(b * b - 4 * a * c)
    low, high = (-b - disc) / (2 * a), (-b + disc) / (2 * a)
    if isinstance(n, int) and x not in (0, n):
        near(low, proportion_confint(x, n, method="wilson")[0])
    return [0 if x == 0 else low, 1 if x == n else high]


def clopper(x, n):
    if n == 0:
        return None
    low = 0 if x == 0 else stats.beta.ppf(0.025, x, n - x + 1)
    high = 1 if x == n else stats.beta.ppf(0.975, x + 1, n - x)
    # One step of Newton's method in 40 digits takes off what scipy leaves.
    def better(q, a, b, p):
        if q in (0, 1):
            return q
        q = mp.mpf(q)
        for _ in range(3):
            density = mp.exp((a - 1) * mp.log(q) + (b - 1) * mp.log1p(-q) - mp.log(mp.beta(a, b)))
            q -= (mp.betainc(a, b, 0, q, regularized=True) - mp.mpf(p)) / density
        return q
    if n > 1000:
        return [low, high]
    return [better(low, x, n - x + 1, 0.025), better(high, x + 1, n - x, 0.975)]


def share(x, n):
    return {"count": x, "share": F(x, n) if n else None, "wilson95": wilson(x, n),
            "clopper_pearson95": clopper(x, n)}


def complete(given):
    """The pairs of an input, with how often, and the number of grades and of dropped pairs."""
    if "table" in given:
        q = len(given["table"])
        return {(i + 1, j + 1): n for i, r in enumerate(given["table"]) for j, n in enumerate(r) if n}, q, 0
    pairs = {}
    for a, b in given["pairs"]:
        if a is not None and b is not None:
            pairs[a, b] = pairs.get((a, b), 0) + 1
    return pairs, given["q"], len(given["pairs"]) - sum(pairs.values())


def agreement(name, given):
    pairs, _, dropped = complete(given)
    n = sum(pairs.values())
    def of(test):
        return share(sum(k for (a, b), k in pairs.items() if test(a - b)), n)
    case("agreement", name, given, {
        "n_pairs": n, "n_dropped": dropped, "exact": of(lambda d: d == 0),
        "adjacent": of(lambda d: abs(d) <= 1), "higher": of(lambda d: d > 0), "lower": of(lambda d: d < 0)})


agreement("everyone-good", {"table": [[0] * 4, [0] * 4, [0, 0, 35, 0], [0] * 4]})
agreement("three-apart", {"pairs": [[1, 4], [4, 1], [1, 4]], "q": 4})
agreement("five-grades-with-gaps", {"pairs": [[5, 4], [1, 1], [None, 5], [2, 2], [5, 5], [3, None], [1, 4]], "q": 5})
agreement("two-hundred-thousand", {"table": [[9000, 800, 20, 1], [1200, 41000, 6000, 90], [30, 7000, 120000, 3000], [2, 40, 2500, 9317]]})


# Kappa


def kappa(name, given):
    pairs, q, dropped = complete(given)
    n = sum(pairs.values())
    grades = range(1, q + 1)
    schemes = {
        "unweighted": lambda i, j: F(int(i == j)),
        "linear": lambda i, j: 1 - F(abs(i - j), q - 1),
        "quadratic": lambda i, j: 1 - F((i - j) ** 2, (q - 1) ** 2)}
    if "custom_weights" in given:
        schemes["custom"] = lambda i, j: F(given["custom_weights"][i - 1][j - 1])
    expected = {"n_pairs": n, "n_dropped": dropped}
    keys = ["po", "pe", "kappa", "se", "se0", "z0", "ci95_z", "ci95_t_irrcac"]
    for scheme, w in schemes.items():
        if n == 0:
            expected[scheme] = dict.fromkeys(keys)
            continue
        p = {ij: F(k, n) for ij, k in pairs.items()}
        row = {i: sum(v for (a, _), v in p.items() if a == i) for i in grades}
        col = {j: sum(v for (_, b), v in p.items() if b == j) for j in grades}
        po = sum(v * w(*ij) for ij, v in p.items())
        pe = sum(row[i] * col[j] * w(i, j) for i in grades for j in grades)
        value = dict.fromkeys(keys) | {"po": po, "pe": pe}
        if pe != 1:
            k = (po - pe) / (1 - pe)
            wr = {i: sum(w(i, j) * col[j] for j in grades) for i in grades}
            wc = {j: sum(w(i, j) * row[i] for i in grades) for j in grades}
            var = sum(v * (w(i, j) - (wr[i] + wc[j]) * (1 - k)) ** 2 for (i, j), v in p.items())
            var = (var - (k - pe * (1 - k)) ** 2) / (n * (1 - pe) ** 2)
            var0 = sum(row[i] * col[j] * (w(i, j) - (wr[i] + wc[j])) ** 2 for i in grades for j in grades)
            var0 = (var0 - pe**2) / (n * (1 - pe) ** 2)
            se, se0 = root(var), root(var0)
            value |= {"kappa": k, "se": se, "se0": se0, "z0": m(k) / se0 if var0 else None}
            if var and n > 1:
                reach = t975(n - 1) * se
                value["ci95_z"] = [m(k) - Z * se, m(k) + Z * se]
                value["ci95_t_irrcac"] = [m(k) - reach, min(1, m(k) + reach)]
                if scheme != "custom":
                    table = [[pairs.get((i, j), 0) for j in grades] for i in grades]
                    weight = None if scheme == "unweighted" else scheme
                    library = cohens_kappa(np.array(table), wt=weight)
                    near(k, library.kappa), near(se, library.std_kappa, 1e-8), near(se0, library.std_kappa0, 1e-8)
        expected[scheme] = value
    case("cohen_kappa", name, given, expected)


kappa("one-pair-one-apart", {"pairs": [[3, 2]], "q": 4})
kappa("moderator-always-good", {"table": [[0, 0, 2, 0], [0, 0, 9, 0], [0, 0, 31, 0], [0, 0, 4, 0]]})
kappa("two-grades", {"table": [[17, 3], [5, 25]]})
kappa("five-grades-custom", {
    "table": [[8, 2, 0, 0, 0], [1, 9, 3, 1, 0], [0, 2, 14, 4, 0], [0, 0, 5, 11, 1], [0, 0, 0, 2, 6]],
    "custom_weights": [["1", "0.9", "1/2", "0", "0"], ["0.9", "1", "3/4", "1/4", "0"], ["1/2", "3/4", "1", "3/4", "1/2"],
                       ["0", "1/4", "3/4", "1", "0.9"], ["0", "0", "1/2", "0.9", "1"]]})
kappa("two-hundred-thousand", {"table": [[9000, 800, 20, 1], [1200, 41000, 6000, 90], [30, 7000, 120000, 3000], [2, 40, 2500, 9317]]})


# AC1 and AC2, alpha


def subjects(given):
    if "ratings" in given:
        return given["ratings"], given["q"]
    if "pairs" in given:
        return given["pairs"], given["q"]
    table = given["table"]
    return [[i + 1, j + 1] for i, r in enumerate(table) for j, n in enumerate(r) for _ in range(n)], len(table)


def gwet(name, given):
    rows, q = subjects(given)
    rated = [[g for g in r if g is not None] for r in rows]
    rated = [r for r in rated if r]
    twice = [r for r in rated if len(r) > 1]
    n, n2 = len(rated), len(twice)
    schemes = {
        "ac1": lambda i, j: F(int(i == j)), "ac2_linear": lambda i, j: 1 - F(abs(i - j), q - 1),
        "ac2_quadratic": lambda i, j: 1 - F((i - j) ** 2, (q - 1) ** 2),
        "ac2_ordinal": lambda i, j: F(1) if i == j else 1 - F(math.comb(abs(i - j) + 1, 2), math.comb(q, 2))}
    names = {"ac1": "identity", "ac2_linear": "linear", "ac2_quadratic": "quadratic", "ac2_ordinal": "ordinal"}
    expected = {"n_subjects": n, "n_subjects_2plus": n2}
    for scheme, w in schemes.items():
        if not n2:
            expected[scheme] = dict.fromkeys(["pa", "pe", "value", "se", "ci95_t"])
            continue
        total = sum(w(i, j) for i in range(1, q + 1) for j in range(1, q + 1))
        # Agreement of a subject: the mean weight over ordered pairs of its raters.
        own = [sum(w(a, b) for a, b in itertools.permutations(r, 2)) / F(len(r) * (len(r) - 1)) if len(r) > 1 else None
               for r in rated]
        pa = sum(x for x in own if x is not None) / n2
        pi = {k: sum(F(r.count(k), len(r)) for r in rated) / n for k in range(1, q + 1)}
        pe = total / F(q * (q - 1)) * sum(x * (1 - x) for x in pi.values())
        ac = (pa - pe) / (1 - pe)
        value = {"pa": pa, "pe": pe, "value": ac, "se": None, "ci95_t": None}
        if n > 1:
            x = []
            for r, a in zip(rated, own):
                pe_i = total / F(q * (q - 1)) * sum(F(r.count(k), len(r)) * (1 - pi[k]) for k in pi)
                first = F(n, n2) * (a - pe) / (1 - pe) if a is not None else 0
                x.append(first - 2 * (1 - ac) * (pe_i - pe) / (1 - pe))
            var = sum((v - ac) ** 2 for v in x) / F(n * (n - 1))
            if var > F(1, 10**12):
                se = root(var)
                value["se"] = se
                value["ci95_t"] = [m(ac) - t975(n - 1) * se, min(1, m(ac) + t975(n - 1) * se)]
                if "table" in given:
                    value["se_table"] = root(var * F(n - 1, n))
        frame = pd.DataFrame(rows, dtype=float)
        if value["se"] is not None and n < 1000:
            library = irrCAC.raw.CAC(frame, weights=names[scheme], categories=list(range(1, q + 1)), digits=12)
            near(ac, library.gwet()["est"]["coefficient_value"], 1e-9)
            near(value["se"], library.gwet()["est"]["se"], 1e-9)
        expected[scheme] = value
    case("gwet_ac", name, given, expected)


def alpha(name, given):
    rows, q = subjects(given)
    units = [u for u in ([g for g in r if g is not None] for r in rows) if len(u) > 1]
    values = [g for u in units for g in u]
    n = len(values)
    count = {g: values.count(g) for g in range(1, q + 1)}
    def ordinal(a, b):
        low, high = min(a, b), max(a, b)
        return (sum(count[g] for g in range(low, high + 1)) - F(count[a] + count[b], 2)) ** 2
    metrics = {"nominal": lambda a, b: int(a != b), "ordinal": ordinal, "interval": lambda a, b: (a - b) ** 2}
    expected = {"n_units_used": len(units), "n_pairable_values": n}
    for metric, delta in metrics.items():
        if len(set(values)) < 2:
            expected[metric] = None
            continue
        observed = sum(F(sum(delta(a, b) for a, b in itertools.permutations(u, 2)), 1) / (len(u) - 1) for u in units) / n
        chance = sum(count[a] * count[b] * F(delta(a, b)) for a in count for b in count) / F(n * (n - 1))
        expected[metric] = 1 - observed / chance
        data = np.array([[np.nan if g is None else g for g in r] for r in rows], dtype=float).T
        near(expected[metric], krippendorff.alpha(
            data, level_of_measurement=metric, value_domain=list(range(1, q + 1))), 1e-9)
    case("krippendorff_alpha", name, given, expected)


three = {"ratings": [[3, 3, 2], [2, None, 2], [4, 3, 3], [None, None, 1], [1, 2, 1], [3, 3, 3], [None, 4, 2], [None, None, None]], "q": 4}
opposite = {"pairs": [[1, 4], [4, 1], [1, 4], [4, 1]], "q": 4}
gwet("three-raters-with-gaps", three)
gwet("opposite-ends", opposite)
gwet("one-pair-one-apart", {"pairs": [[3, 2]], "q": 4})
gwet("two-grades-table", {"table": [[17, 3], [5, 25]]})
gwet("nobody-twice", {"ratings": [[1, None, None], [None, 2, None]], "q": 3})
alpha("three-raters-with-gaps", three)
alpha("opposite-ends", opposite)
alpha("five-grades-two-unused", {"table": [[4, 1, 0, 0, 0], [2, 9, 0, 1, 0], [0] * 5, [0, 1, 0, 7, 0], [0] * 5]})
alpha("empty", {"pairs": [], "q": 4})


def fleiss(name, counts):
    n, raters, q = len(counts), sum(counts[0]), len(counts[0])
    p = [F(sum(r[k] for r in counts), n * raters) for k in range(q)]
    own = [F(sum(x * (x - 1) for x in r), raters * (raters - 1)) for r in counts]
    pa, pe = sum(own) / n, sum(x * x for x in p)
    pq = sum(x * (1 - x) for x in p)
    value = (pa - pe) / (1 - pe)
    se0 = root(F(2) * (pq**2 - sum(x * (1 - x) * (1 - 2 * x) for x in p)) / (n * raters * (raters - 1) * pq**2))
    x = []
    for r, a in zip(counts, own):
        pe_i = sum(p[k] * F(r[k], raters) for k in range(q))
        x.append((a - pe) / (1 - pe) - 2 * (1 - value) * (pe_i - pe) / (1 - pe))
    se = root(sum((v - value) ** 2 for v in x) / F(n * (n - 1)))
    category = [1 - F(sum(r[k] * (raters - r[k]) for r in counts)) / (n * raters * (raters - 1) * p[k] * (1 - p[k]))
                if 0 < p[k] < 1 else None for k in range(q)]
    rows = [[k + 1 for k in range(q) for _ in range(r[k])] for r in counts]
    library = irrCAC.raw.CAC(pd.DataFrame(rows, dtype=float), categories=list(range(1, q + 1)), digits=12).fleiss()["est"]
    near(value, library["coefficient_value"]), near(se, library["se"])
    case("fleiss_kappa", name, {"counts": counts}, {
        "pa": pa, "pe": pe, "kappa": value, "se0": se0, "z0": m(value) / se0, "category_kappa": category,
        "se_gwet": se, "ci95_t_gwet": [m(value) - t975(n - 1) * se, min(1, m(value) + t975(n - 1) * se)]})


fleiss("three-raters-unused-grade", [[0, 1, 2, 0], [0, 3, 0, 0], [0, 0, 2, 1], [0, 1, 1, 1], [0, 0, 3, 0], [0, 2, 1, 0]])


# Leniency


def signed(name, given):
    pairs, q, _ = complete(given)
    scores = [F(str(s)) for s in given.get("scores", range(1, q + 1))]
    d = [scores[a - 1] - scores[b - 1] for (a, b), k in pairs.items() for _ in range(k)]
    n, up, down = len(d), sum(x > 0 for x in d), sum(x < 0 for x in d)
    mean = sum(d) / n
    ss = sum((x - mean) ** 2 for x in d)
    expected = {"n_pairs": n, "n_positive": up, "n_negative": down, "n_zero": n - up - down, "mean": mean,
                "sd": root(ss / (n - 1)) if n > 1 else None,
                "sign_test_p": stats.binomtest(min(up, down), up + down, 0.5).pvalue if up + down else None}
    if ss:
        se, wald = root(ss / (n - 1) / n), root(ss / n / n)
        expected |= {"se": se, "ci95_t": [m(mean) - t975(n - 1) * se, m(mean) + t975(n - 1) * se], "se_wald": wald,
                     "ci95_z_wald": [m(mean) - Z * wald, m(mean) + Z * wald]}
    else:
        expected |= dict.fromkeys(["se", "ci95_t", "se_wald", "ci95_z_wald"])
    case("signed_difference", name, given, expected)


signed("all-equal", {"table": [[3, 0, 0, 0], [0, 11, 0, 0], [0, 0, 40, 0], [0, 0, 0, 6]]})
signed("scores", {"table": [[5, 1, 0], [4, 9, 2], [1, 3, 7]], "scores": [0, 1, 3]})
signed("two-thousand-discordant", {"table": [[100, 900], [1100, 4000]]})


def homogeneity(name, table):
    q = len(table)
    n = sum(map(sum, table))
    informative = [(i, j) for i in range(q) for j in range(i + 1, q) if table[i][j] + table[j][i]]
    bowker = sum(F((table[i][j] - table[j][i]) ** 2, table[i][j] + table[j][i]) for i, j in informative)
    full = q * (q - 1) // 2
    chi = lambda x, df: stats.chi2.sf(float(x), df)
    kept = [i for i in range(q) if any(table[i][j] or table[j][i] for j in range(q) if j != i)]
    d = [sum(table[i]) - sum(r[i] for r in table) for i in kept]
    v = mp.matrix(len(kept) - 1, len(kept) - 1)
    for a, i in enumerate(kept[:-1]):
        for b, j in enumerate(kept[:-1]):
            v[a, b] = sum(table[i]) + sum(r[i] for r in table) - 2 * table[i][i] if i == j else -(table[i][j] + table[j][i])
    dd = mp.matrix(d[:-1])
    stuart = (dd.T * mp.lu_solve(v, dd))[0]
    df = len(kept) - 1
    ratio = 1 - stuart / n
    bhapkar = stuart / ratio if ratio > mp.mpf("1e-30") else None
    sub = SquareTable(np.array([[table[i][j] for j in kept] for i in kept]), shift_zeros=False)
    near(stuart, sub.homogeneity(method="stuart_maxwell").statistic)
    if bhapkar is not None and n == sum(table[i][j] for i in kept for j in kept):
        near(bhapkar, sub.homogeneity(method="bhapkar").statistic)
    case("marginal_homogeneity", name, {"table": table}, {
        "bowker": {"df_full": full, "df_informative": len(informative), "statistic": bowker,
                   "p_df_full": chi(bowker, full), "p_df_informative": chi(bowker, len(informative))},
        "stuart_maxwell": {"dropped_grades": [i + 1 for i in range(q) if i not in kept], "df": df, "statistic": stuart,
                           "p": chi(stuart, df)},
        "bhapkar": {"statistic": bhapkar, "p": None if bhapkar is None else chi(bhapkar, df)}})


homogeneity("two-grades", [[30, 12], [5, 40]])
homogeneity("two-grades-unused", [[0] * 4, [0, 12, 3, 0], [0, 9, 20, 0], [0] * 4])
homogeneity("five-grades-one-balanced", [[5, 2, 0, 0, 0], [2, 8, 4, 0, 1], [0, 1, 12, 3, 0], [0, 0, 6, 9, 2], [0, 0, 0, 3, 4]])


# Shares apart and together

for x, n in [(0, 1), (1, 1_000_000), (999_999, 1_000_000), (5, 10), (1, 2)]:
    case("proportion_ci", f"{x}-of-{n}", {"x": x, "n": n}, {
        "share": F(x, n), "wilson95": wilson(x, n), "clopper_pearson95": clopper(x, n)})


def difference(name, x1, n1, x2, n2):
    given = {"x1": x1, "n1": n1, "x2": x2, "n2": n2}
    if not n1 or not n2:
        return case("proportion_difference", name, given, {"difference": None, "newcombe10_95": None})
    p1, p2, (l1, u1), (l2, u2) = m(F(x1, n1)), m(F(x2, n2)), wilson(x1, n1), wilson(x2, n2)
    low = p1 - p2 - mp.sqrt((p1 - l1) ** 2 + (u2 - p2) ** 2)
    high = p1 - p2 + mp.sqrt((u1 - p1) ** 2 + (p2 - l2) ** 2)
    library = confint_proportions_2indep(x1, n1, x2, n2, method="newcomb")
    near(low, library[0], 1e-8), near(high, library[1], 1e-8)
    case("proportion_difference", name, given, {"difference": F(x1, n1) - F(x2, n2), "newcombe10_95": [low, high]})


difference("all-against-none", 12, 12, 0, 9)
difference("an-empty-month", 3, 8, 0, 0)


def paired(name, a, b, c, d):
    n = a + b + c + d
    given = {"a": a, "b": b, "c": c, "d": d}
    if not n:
        return case("proportion_difference_paired", name, given,
                    {"difference": None, "newcombe_paired_95": None, "mcnemar_exact_p": None})
    p1, p2, (l1, u1), (l2, u2) = m(F(a + b, n)), m(F(a + c, n)), wilson(a + b, n), wilson(a + c, n)
    margins, top = (a + b) * (c + d) * (a + c) * (b + d), a * d - b * c
    top = max(m(top) - m(n) / 2, 0) if top >= 0 else m(top)
    phi = top / mp.sqrt(margins) if margins else 0
    low = p1 - p2 - mp.sqrt((p1 - l1) ** 2 - 2 * phi * (p1 - l1) * (u2 - p2) + (u2 - p2) ** 2)
    high = p1 - p2 + mp.sqrt((p2 - l2) ** 2 - 2 * phi * (p2 - l2) * (u1 - p1) + (u1 - p1) ** 2)
    p = stats.binomtest(min(b, c), b + c, 0.5).pvalue if b + c else 1
    case("proportion_difference_paired", name, given, {
        "difference": F(b - c, n), "newcombe_paired_95": [low, high], "mcnemar_exact_p": p})


paired("negative-correlation", 2, 14, 9, 1)
paired("everyone-yes-for-one", 20, 6, 0, 0)
paired("small-correlation", 6, 4, 5, 5)


def sample(name, given):
    big, p, e = given["N"], F(str(given["p"])), F(str(given["margin"]))
    n0 = Z**2 * m(p * (1 - p) / e**2)
    n = n0 / (1 + (n0 - 1) / big)
    x2 = F("3.841")
    expected = {"n0": n0, "n_fpc": n, "n_required": min(big, int(mp.ceil(n))),
                "krejcie_morgan": x2 * big * p * (1 - p) / (e**2 * (big - 1) + x2 * p * (1 - p))}
    if "n_observed" in given:
        k = given["n_observed"]
        expected["margin_at_n"] = Z * root(p * (1 - p) / k * F(big - k, big - 1))
    case("sample_size_fpc", name, given, expected)


sample("seventy-audits", {"N": 70, "p": 0.5, "margin": 0.05, "n_observed": 60})
sample("a-million-at-20-percent", {"N": 1_000_000, "p": 0.2, "margin": 0.02, "n_observed": 1537})
sample("all-seen", {"N": 40, "p": 0.3, "margin": 0.1, "n_observed": 40})


# Months


def xmr(name, given):
    v = [None if x is None else F(str(x)) for x in given["values"]]
    base = v[: given.get("baseline_n", len(v))]
    seen = [x for x in base if x is not None]
    mr = [abs(b - a) for a, b in zip(base, base[1:]) if a is not None and b is not None]
    mean, bar = sum(seen) / F(len(seen)), sum(mr) / F(len(mr))
    kept = [r for r in mr if r < F("3.267") * bar] or mr
    screened = sum(kept) / F(len(kept))
    around = lambda r: [m(mean) - r, m(mean) + r]
    reach = F("2.66") * bar
    near_reach = reach * F(2, 3)
    expected = {
        "mean": mean, "moving_ranges": mr, "mr_bar": bar, "limits_266": around(m(reach)),
        "near_limits_266": around(m(near_reach)), "limits_d2_1128": around(m(3 * bar / F("1.128"))),
        "limits_d2_exact": around(3 * m(bar) * mp.sqrt(mp.pi) / 2), "mr_upper": F("3.267") * bar,
        "mr_bar_screened": screened, "limits_266_screened": around(m(F("2.66") * screened)), "rules": None}
    if bar:
        def stretch(test, least):
            found = set()
            for start in range(len(v)):
                for end in range(start + least, len(v) + 1):
                    window = v[start:end]
                    if None not in window and test(window):
                        found |= set(range(start, end))
            return sorted(found)
        def windows(counts, whole=lambda w: True):
            found = set()
            for start in range(len(v) - 2):
                w = v[start:start + 3]
                if None in w or not whole(w):
                    continue
                hits = [start + i for i, x in enumerate(w) if counts(x)]
                if len(hits) > 1:
                    found |= set(hits)
            return sorted(found)
        rising = lambda w: all(a < b for a, b in zip(w, w[1:]))
        falling = lambda w: all(a > b for a, b in zip(w, w[1:]))
        above, below = (lambda x: x - mean), (lambda x: mean - x)
        nhsr = [windows(lambda x: near_reach < s(x) <= reach, lambda w: all(s(x) > 0 for x in w)) for s in (above, below)]
        expected["rules"] = {
            "astronomical": {k: [i for i, x in enumerate(v) if x is not None and s(x) > reach]
                             for k, s in (("high", above), ("low", below))},
            "shift7": {k: stretch(lambda w: all(s(x) > 0 for x in w), 7) for k, s in (("high", above), ("low", below))},
            "trend6": {"up": stretch(rising, 6), "down": stretch(falling, 6)},
            "trend7": {"up": stretch(rising, 7), "down": stretch(falling, 7)},
            "two_of_three": {k: windows(lambda x: s(x) > near_reach) for k, s in (("high", above), ("low", below))},
            "two_of_three_nhsr": sorted(set(nhsr[0]) | set(nhsr[1]))}
    case("xmr", name, given, expected)


xmr("falling-with-ties-and-a-gap", {"values": [90, 88, 85, 84, 82, 80, 79, 79, 77, None, 76, 75, 73, 70, 69, 68, 66]})
xmr("baseline-with-a-gap", {"values": [0.7, 0.8, None, 0.9, 0.8, 0.7, 0.8, 0.9, 0.99, 0.98, 0.99, 0.6, 0.55, 0.97], "baseline_n": 6})
xmr("two-points", {"values": [70, 75]})
xmr("quiet-baseline", {"values": [80, 80, 80, 95, 60], "baseline_n": 3})
xmr("tenths-on-the-mean", {"values": [0.1, 0.2, 0.3, 0.2, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.2, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]})


def p_chart(name, counts, sizes, exclude=()):
    given = {"counts": counts, "sizes": sizes} | ({"exclude": list(exclude)} if exclude else {})
    kept = [i for i in range(len(sizes)) if sizes[i] and i not in exclude]
    shares = [F(c, n) if n else None for c, n in zip(counts, sizes)]
    pbar = F(sum(counts[i] for i in kept), sum(sizes[i] for i in kept))
    expected = {"pbar": pbar, "share": shares, "lower": None, "upper": None, "z": None, "outside": [], "laney_sigma_z": None}
    if 0 < pbar < 1:
        sigma = [root(pbar * (1 - pbar) / n) if n else None for n in sizes]
        z = [(m(s - pbar) / e) if e else None for s, e in zip(shares, sigma)]
        ranges = [abs(z[b] - z[a]) for a, b in zip(kept, kept[1:])]
        expected |= {
            "lower": [max(0, m(pbar) - 3 * e) if e else None for e in sigma],
            "upper": [min(1, m(pbar) + 3 * e) if e else None for e in sigma], "z": z,
            "outside": [i for i, x in enumerate(z) if x is not None and abs(x) > 3],
            "laney_sigma_z": sum(ranges) / len(ranges) / mp.mpf("1.128") if ranges else None}
    case("p_chart", name, given, expected)


p_chart("nothing-ever", [0, 0, 0, 0], [5, 8, 0, 6])
p_chart("gap-and-exclusion", [9, 4, 0, 45, 12, 30], [12, 10, 0, 50, 13, 60], [5])
p_chart("one-month", [3], [9])


def run_chart(name, given):
    seen = [F(str(x)) for x in given["values"] if x is not None]
    centre = F(str(given["centre"])) if "centre" in given else statistics.median(seen)
    sides = [x > centre for x in seen if x != centre]
    n = len(sides)
    runs = [len(list(g)) for _, g in itertools.groupby(sides)]
    most = round(math.log2(n)) + 3
    fewest = next(k for k in range(n) if sum(math.comb(n - 1, i) for i in range(k + 1)) * 20 >= 2 ** (n - 1))
    long, few = max(runs) > most, len(runs) - 1 < fewest
    case("run_chart_anhoej", name, given, {
        "centre": centre, "n_useful": n, "longest_run": max(runs), "n_crossings": len(runs) - 1, "longest_run_max": most,
        "n_crossings_min": fewest, "signal_long_run": long, "signal_few_crossings": few, "signal": long or few,
        "enough_points": n >= 10})


run_chart("one-useful-point", {"values": [80, 80, 75, 80, 80]})
run_chart("given-centre-with-gaps", {"values": [0.1, None, 0.3, 0.3, 0.4, 0.2, 0.3, 0.5, 0.6, 0.6, None, 0.7, 0.8, 0.9], "centre": 0.3})
run_chart("forty-alternating", {"values": [70, 90] * 20})


def mann_kendall(name, values):
    points = [(t, F(str(v))) for t, v in enumerate(values) if v is not None]
    n = len(points)
    pairs = list(itertools.combinations(points, 2))
    s = sum((b[1] > a[1]) - (b[1] < a[1]) for a, b in pairs)
    slope = statistics.median([(b[1] - a[1]) / (b[0] - a[0]) for a, b in pairs]) if pairs else None
    ties = [len(list(g)) for _, g in itertools.groupby(sorted(v for _, v in points))]
    expected = dict.fromkeys(["var_S", "z", "p_normal", "tau_a", "tau_b", "p_exact"]) | {"S": s, "sen_slope": slope}
    if len(ties) > 1:
        form = lambda k: k * (k - 1) * (2 * k + 5)
        var = F(form(n) - sum(map(form, ties)), 18)
        z = m(s - (s > 0) + (s < 0)) / root(var)
        expected |= {"var_S": var, "z": z, "p_normal": mp.erfc(abs(z) / mp.sqrt(2)), "tau_a": F(2 * s, n * (n - 1)),
                     "tau_b": stats.kendalltau([t for t, _ in points], [float(v) for _, v in points])[0]}
        if max(ties) == 1 and n <= 60:
            # Orders of n points by the number of falling pairs, in whole numbers.
            orders = [1]
            for k in range(2, n + 1):
                longer = [0] * (len(orders) + k - 1)
                for i, c in enumerate(orders):
                    for j in range(k):
                        longer[i + j] += c
                orders = longer
            tail = sum(c for i, c in enumerate(orders) if abs(n * (n - 1) // 2 - 2 * i) >= abs(s))
            expected["p_exact"] = F(tail, math.factorial(n))
            near(expected["p_exact"], stats.kendalltau([t for t, _ in points], [float(v) for _, v in points], method="exact")[1])
        if n > 2 and None not in values:
            library = pymannkendall.original_test([float(v) for v in values])
            near(s, library.s), near(var, library.var_s), near(expected["p_normal"], library.p)
    case("mann_kendall", name, {"values": values}, expected)


mann_kendall("two-points", [70, 74])
mann_kendall("one-point", [None, 70, None])
mann_kendall("falling-12-no-ties", [90, 88.5, 89, 86, 85, 87, 80, 81, 79, 78.5, 77, 76])
mann_kendall("no-trend-at-all", [3, 1, 4, 2])
mann_kendall("sixty-rising-points", [i + (3 if i % 7 == 0 else 0) + i / 100 for i in range(60)])


# Auditors


def funnel(name, auditors):
    counted = [a for a in auditors if a["n"]]
    total = sum(a["n"] for a in counted)
    p0 = F(sum(a["x"] for a in counted), total) if total else None
    expected = {"p0": p0, "auditors_without_pairs": [a["id"] for a in auditors if not a["n"]], "per_auditor": {}, "phi": None}
    squares, ps = [], []
    for a in counted:
        n, x = a["n"], a["x"]
        def mass(k):
            return m(math.comb(n, k)) * m(p0) ** k * m(1 - p0) ** (n - k) if 0 <= k <= n else mp.mpf(0)
        def cdf(k):
            return mp.fsum(mass(i) for i in range(k + 1))
        def limit(q):
            q, r = mp.mpf(q), 0
            while cdf(r) <= q:
                r += 1
            return min(1, max(0, (r - (cdf(r) - q) / mass(r)) / n))
        var = p0 * (1 - p0) / n
        z = m(F(x, n) - p0) / root(var) if var else None
        if z is not None:
            squares.append(z * z)
        tail = min(cdf(x), mp.fsum(mass(i) for i in range(x, n + 1)))
        ps.append(min(mp.mpf(1), 2 * tail))
        normal = lambda k: [max(0, m(p0) - k * root(var)), min(1, m(p0) + k * root(var))]
        expected["per_auditor"][a["id"]] = {
            "share": F(x, n), "z": z, "limits_normal_95": normal(Z), "limits_normal_998": normal(mp.mpf("3.090232306167813")),
            "limits_exact_95": [limit("0.025"), limit("0.975")], "limits_exact_998": [limit("0.001"), limit("0.999")],
            "p_two_sided": ps[-1], "wilson95": wilson(x, n)}
    for key, method in (("p_bh", "fdr_bh"), ("p_holm", "holm")):
        if ps:
            for value, adjusted in zip(expected["per_auditor"].values(), multipletests([float(p) for p in ps], method=method)[1]):
                value[key] = adjusted
    if squares:
        expected["phi"] = sum(squares) / len(squares)
    case("funnel", name, {"auditors": auditors}, expected)


funnel("nobody-lenient", [{"id": "A", "n": 7, "x": 0}, {"id": "B", "n": 3, "x": 0}, {"id": "C", "n": 0, "x": 0}])
funnel("one-dominant", [{"id": "A", "n": 400, "x": 320}, {"id": "B", "n": 12, "x": 12}, {"id": "C", "n": 2, "x": 0}, {"id": "D", "n": 25, "x": 11}])
funnel("nobody-at-all", [{"id": "A", "n": 0, "x": 0}])


def shrinkage(name, auditors):
    groups = [(a["id"], [F(str(x)) for x in a["d"]]) for a in auditors if a["d"]]
    k, total = len(groups), sum(len(d) for _, d in groups)
    means = [sum(d) / len(d) for _, d in groups]
    expected = {"within_var": None, "Q": None, "tau2": None, "mu": None, "per_auditor": {
        i: {"n": len(d), "mean": y, "B": None, "shrunk": None, "post_sd": None} for (i, d), y in zip(groups, means)}}
    if total > k:
        s2 = sum((x - y) ** 2 for (_, d), y in zip(groups, means) for x in d) / F(total - k)
        expected["within_var"] = s2
        v = [s2 / len(d) for _, d in groups]
        w = [1 / x for x in v]
        bar = sum(a * b for a, b in zip(w, means)) / sum(w)
        q = sum(a * (b - bar) ** 2 for a, b in zip(w, means))
        tau2 = max(F(0), (q - (k - 1)) / (sum(w) - sum(x * x for x in w) / sum(w)))
        u = [1 / (x + tau2) for x in v]
        mu = sum(a * b for a, b in zip(u, means)) / sum(u)
        expected |= {"Q": q, "tau2": tau2, "mu": mu}
        for (i, _), y, x in zip(groups, means, v):
            b = tau2 / (tau2 + x)
            expected["per_auditor"][i] |= {"B": b, "shrunk": mu + b * (y - mu), "post_sd": root(b * x)}
        library = combine_effects(np.array([float(y) for y in means]), np.array([float(x) for x in v]), method_re="dl")
        near(q, library.q), near(tau2, max(0, library.tau2))
    case("shrinkage", name, {"auditors": auditors}, expected)


shrinkage("no-evidence-of-difference", [{"id": "A", "d": [0, 1, -1, 0]}, {"id": "B", "d": [1, 0, -1]}, {"id": "C", "d": [0, 0, 1, -1, 0]}])
shrinkage("single-pairs-only", [{"id": "A", "d": [1]}, {"id": "B", "d": [0]}, {"id": "C", "d": []}])
shrinkage("two-far-apart", [{"id": "A", "d": [2, 1, 2, 2]}, {"id": "B", "d": [-1, -2, -1]}, {"id": "C", "d": []}, {"id": "D", "d": [1]}])


def clustered(name, given):
    def figure(groups, naive):
        n, count = sum(len(y) for y in groups), len(groups)
        if not n:
            return dict.fromkeys(["estimate", "se_naive", "se_cluster", "ci95_cluster", "design_effect"])
        mean = F(sum(map(sum, groups)), n)
        own = naive(groups, mean, n)
        value = {"estimate": mean, "se_naive": None if own is None else root(own), "se_cluster": None, "ci95_cluster": None,
                 "design_effect": None}
        if count > 1:
            var = F(count, count - 1) * sum((sum(y) - len(y) * mean) ** 2 for y in groups) / n**2
            se = root(var)
            value |= {"se_cluster": se, "ci95_cluster": [m(mean) - t975(count - 1) * se, m(mean) + t975(count - 1) * se],
                      "design_effect": var / own if own else None}
        return value
    per, both = {}, [[(a, b) for a, b in zip(*c)] for c in given["cases"]]
    for r in range(7):
        d = [c[r][0] - c[r][1] for c in both if None not in c[r]]
        n = len(d)
        per[r + 1] = {"n": n, "exact": F(d.count(0), n) if n else None,
                      "adjacent": F(sum(abs(x) < 2 for x in d), n) if n else None, "mean_d": F(sum(d), n) if n else None}
    ds = [[a - b for a, b in c[:6] if a is not None and b is not None] for c in both]
    ds = [d for d in ds if d]
    n = sum(map(len, ds))
    exact = figure([[int(x == 0) for x in d] for d in ds], lambda _, p, n: p * (1 - p) / n)
    mean = figure(ds, lambda g, y, n: sum((x - y) ** 2 for d in g for x in d) / F(n - 1) / n if n > 1 else None)
    effect = exact["design_effect"]
    p = exact["estimate"]
    exact["wilson95_neff"] = wilson(m(p) * n / m(effect), m(n) / m(effect)) if effect else None
    case("clustered_agreement", name, given, {
        "per_rating": per, "pooled": {"n": n, "n_cases": len(ds), "exact": exact, "mean_d": mean}})


clustered("perfect", {"cases": [[[3] * 7, [3] * 7], [[2, 2, 3, 3, None, 2, 2], [2, 2, 3, 3, 4, 2, 2]]]})
clustered("one-case", {"cases": [[[3, 3, 2, 4, None, 3, 3], [3, 2, 2, 3, 3, None, 4]]]})
clustered("no-pairs", {"cases": [[[None] * 7, [3] * 7]]})
clustered("overall-alone-differs", {"cases": [
    [[3, 3, 2, 3, 3, 3, 4], [3, 2, 2, 3, 3, 3, 1]], [[2, 2, 2, 2, 2, 2, 2], [3, 3, 3, 3, 3, 2, 2]],
    [[None] * 7, [3] * 7], [[4, 4, 4, 4, None, None, 4], [4, 4, 4, 4, 4, 4, 4]], [[1, 2, 3, 4, 3, 2, 1], [1, 3, 3, 3, 3, 2, 2]]]})


def profile(name, strata):
    """Strata that are too small go to the nearest grade of their class before anything is computed."""
    words = ["inadequate", "requires improvement", "good", "outstanding"]
    given = {"strata": [dict(zip(("class", "auditor_grade", "N", "moderated"), s)) for s in strata]}
    left = [[c, words.index(g), size, list(x)] for c, g, size, x in strata if size]
    while True:
        small = next((s for s in left if sum(s[3]) == 0 or (sum(s[3]) == 1 and s[2] > 1)), None)
        others = [s for s in left if s is not small and small is not None and s[0] == small[0]]
        if not others:
            break
        into = min(others, key=lambda s: (abs(s[1] - small[1]), s[1]))
        into[2] += small[2]
        into[3] = [a + b for a, b in zip(into[3], small[3])]
        left.remove(small)
    total = sum(s[2] for s in left)
    def share(wanted):
        p, var = F(0), F(0)
        for _, _, size, x in left:
            n = sum(x)
            own = F(sum(x[i] for i in wanted), n)
            p += F(size, total) * own
            if n < size:
                var += F(size, total) ** 2 * (1 - F(n, size)) * own * (1 - own) / (n - 1)
        se = root(var)
        return {"share": p, "se": se, "ci95": [max(0, m(p) - Z * se), min(1, m(p) + Z * se)]}
    case("moderation_adjusted_profile", name, given,
         {w: share([i]) for i, w in enumerate(words)} | {"good or outstanding": share([2, 3])})


profile("one-of-eight-merged", [
    ("certain", "inadequate", 4, [4, 0, 0, 0]), ("random", "requires improvement", 8, [0, 1, 0, 0]),
    ("random", "good", 60, [0, 5, 14, 1])])
profile("none-of-ten-merged", [
    ("random", "good", 50, [0, 4, 11, 0]), ("random", "outstanding", 10, [0, 0, 0, 0]),
    ("certain", "outstanding", 3, [0, 0, 1, 2])])
profile("one-of-one", [("certain", "inadequate", 1, [1, 0, 0, 0]), ("random", "good", 30, [0, 2, 8, 0]), ("random", "inadequate", 0, [0] * 4)])

meta = {"set": "own", "conventions": ["compare with relative tolerance 1e-8 (absolute 1e-9 near 0)"]}
lines = ",\n".join(json.dumps(c, separators=(",", ":")) for c in cases)
print(f'{{"meta":{json.dumps(meta)},"cases":[\n{lines}\n]}}')
