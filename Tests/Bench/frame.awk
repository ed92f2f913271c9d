# Settings and a frame for measuring a draw. Usage: awk -v cases=500000 -v auditors=5000 -v settings=FILE
# -f frame.awk >FRAME.csv. Each team has ten workers and as many auditors as come to it.
BEGIN {
  teams = 1000; workers = 10000; split("child in need,child protection,children in care", services, ",")
  print "council: Measured\nservices: [child in need, child protection, children in care]\nteams:" >settings
  for (t = 1; t <= teams; t++)
    print "  - { id: T-" t ", service: " services[t % 3 + 1] " }" >settings
  print "people:\n  - { id: QA-01, role: QA lead }" >settings
  for (a = 1; a <= auditors; a++)
    print "  - { id: A-" a ", role: auditor, team: T-" (a % teams + 1) " }" >settings
  for (w = 1; w <= workers; w++)
    print "  - { id: W-" w ", role: practitioner, team: T-" (w % teams + 1) ", supervisor: A-" (w % auditors + 1) " }" >settings
  print "programmes:\n  - { id: monthly, name: Monthly, volume: { per_auditor: 1, strata: [service, plan type] } }" >settings
  print "case,service,team,worker,plan_type,age_band,start"
  split("0-4,5-9,10-15,16-17", ages, ",")
  srand(1)
  for (n = 1; n <= cases; n++) {
    w = int(rand() * workers) + 1; t = w % teams + 1
    printf "C-%d,%s,T-%d,W-%d,plan %d,%s,2025-%02d-%02d\n", (n * 7919) % 10000019, services[t % 3 + 1], t, w,
      n % 4, ages[n % 4 + 1], n % 12 + 1, n % 28 + 1
  }
}
