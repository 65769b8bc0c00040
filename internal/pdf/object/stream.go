package object

// Data unpacks a stream. Of a damaged stream it gives what can be read; of
// pictures and other bytes that hold no text it gives nothing.
func (f *File) Data(s *Stream) []byte {
	data := s.raw
	filters, params := f.list(s.Dict["Filter"]), f.list(s.Dict["DecodeParms"])
	for i, filter := range filters {
		room := min(maxStream, MaxUnpacked-f.unpacked)
		if room <= 0 || i > 8 {
			return nil
		}
		var param Dict
		if i < len(params) {
			param = f.Dict(params[i])
		}
		data = unfilter(f.Name(filter), data, f.params(param), room)
		f.unpacked += len(data)
	}
	return data
}

// maxStream bounds what one stream may unpack to.
const maxStream = 64 << 20

// list gives o as a list, for keys that hold one object or an array of them.
func (f *File) list(o Object) Array {
	switch o := f.Resolve(o).(type) {
	case nil:
		return nil
	case Array:
		return o
	default:
		return Array{o}
	}
}

// params reads the parameters of a filter. Without them, a row is a byte.
func (f *File) params(param Dict) params {
	size := func(key Name, usual int) int {
		if n := f.Int(param[key]); n > 0 && n < 1<<16 {
			return n
		}
		return usual
	}
	p := params{early: 1, predictor: f.Int(param["Predictor"])}
	if n, ok := f.Number(param["EarlyChange"]); ok {
		p.early = int(n)
	}
	bits := size("Colors", 1) * size("BitsPerComponent", 8)
	p.row, p.pixel = (bits*size("Columns", 1)+7)/8, max(1, bits/8)
	return p
}
