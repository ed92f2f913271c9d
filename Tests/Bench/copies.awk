# So many reviews made of a few, each with an id and a case of its own. Usage: awk -v count=N -f copies.awk
# FILE.jsonl. A line is cut in three once: substituting in it again and again takes some awks ever longer.
{
  match($0, /"id":"/)
  head[NR] = substr($0, 1, RSTART + RLENGTH - 1)
  rest = substr($0, RSTART + RLENGTH)
  match(rest, /"case":"[^"]*"/)
  middle[NR] = substr(rest, 1, RSTART - 1)
  tail[NR] = substr(rest, RSTART + RLENGTH)
}
END {
  for (n = 0; n < count; n++) {
    line = n % NR + 1
    print head[line] "N" n "-" middle[line] "\"case\":\"N-" n "\"" tail[line]
  }
}
