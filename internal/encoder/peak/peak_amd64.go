package peak

var loops = map[string]loop{
	"avx512": {vnni, 12 * 128},
	"avx2":   {avx2, 10 * 64},
}
