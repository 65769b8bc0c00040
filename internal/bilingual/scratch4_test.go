package bilingual
import ("testing";"runtime";"fmt";"time";"os";"slices";"strings";"isnad/internal/analysis";"path/filepath")
func TestScratchMem(t *testing.T) {
	var a, b runtime.MemStats
	runtime.GC(); runtime.ReadMemStats(&a)
	s := time.Now(); g := readBook(glossaryText, broadText); d := time.Since(s)
	runtime.GC(); runtime.ReadMemStats(&b)
	fmt.Println("book", len(g.entries), d, (b.HeapAlloc-a.HeapAlloc)/1024, "KB")
	runtime.ReadMemStats(&a); s = time.Now()
	c := readBook(glossaryText, ""); d = time.Since(s)
	runtime.GC(); runtime.ReadMemStats(&b)
	fmt.Println("core", len(c.entries), d, (b.HeapAlloc-a.HeapAlloc)/1024, "KB")
	runtime.KeepAlive(g)
	runtime.KeepAlive(c)
	var v []string
	for _, l := range []string{"civic","press","practical","world"} { fs,_ := filepath.Glob("/tmp/ac2/"+l+"/articles/*"); for _, f := range fs { x,_ := os.ReadFile(f); for _, w := range analysis.Words(string(x)) { v = append(v, analysis.Stem(w.Text)) } } }
	slices.Sort(v); v = slices.Compact(v); fmt.Println("vocabulary", len(v))
	for _, q := range [][3]string{{"Who killed Yahya Sinwar in Rafah and when did Netanyahu announce it to the press?","en","ar"},{"من قتل يحيى السنوار في رفح ومتى أعلن نتنياهو ذلك للصحافة؟","ar","en"},{"Quand la présidente de l'association de Marrakech a-t-elle été élue ?","fr","ar"}} {
		Concepts(q[0],q[1],q[2],vv(v))
		s := time.Now(); for range 20 { Concepts(q[0],q[1],q[2],vv(v)) }; fmt.Println(q[1],q[2],time.Since(s)/20)
	}
}
var _ = strings.TrimSpace
