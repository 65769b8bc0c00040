package object

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/md5"
	"crypto/rc4"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/binary"
)

// A crypt decrypts a file that opens without a password. Many files are
// encrypted in this way, only to forbid printing or copying.
type crypt struct {
	open   bool // the objects can be read
	method method
	key    []byte
	own    int // number of the object that describes the encryption
}

type method int

const (
	plain method = iota
	rc4Keys
	aes128
	aes256
)

// padding completes a short password; here the password is empty.
var padding = []byte("\x28\xBF\x4E\x5E\x4E\x75\x8A\x41\x64\x00\x4E\x56\xFF\xFA\x01\x08" +
	"\x2E\x2E\x00\xB6\xD0\x68\x3E\x80\x2F\x0C\xA9\xFE\x64\x53\x69\x7A")

// newCrypt finds the key of the empty password.
func newCrypt(f *File) *crypt {
	described := f.Trailer["Encrypt"]
	if described == nil {
		return &crypt{open: true}
	}
	f.crypt = &crypt{} // its own strings are not encrypted
	h := handler{f, f.Dict(described)}
	c := &crypt{method: h.method()}
	if ref, ok := described.(Ref); ok {
		c.own = ref.Num
	}
	if h.Name(h.dict["Filter"]) != "Standard" {
		return c
	}
	if h.Int(h.dict["R"]) >= 5 {
		c.key = h.key256()
	} else {
		c.key = h.keyMD5()
	}
	c.open = c.key != nil
	return c
}

// A handler knows how a file is encrypted, from the dictionary that describes it.
type handler struct {
	*File
	dict Dict
}

func (h handler) method() method {
	switch h.Int(h.dict["V"]) {
	case 1, 2, 3:
		return rc4Keys
	}
	filter := h.Dict(h.Dict(h.dict["CF"])[h.Name(h.dict["StmF"])])
	switch h.Name(filter["CFM"]) {
	case "V2":
		return rc4Keys
	case "AESV2":
		return aes128
	case "AESV3":
		return aes256
	}
	return plain
}

func (h handler) bytes(o Object) []byte {
	s, _ := h.Resolve(o).(String)
	return []byte(s)
}

// keyMD5 is the key of revisions 2 to 4; nil if the empty password is wrong.
func (h handler) keyMD5() []byte {
	revision, size := h.Int(h.dict["R"]), h.Int(h.dict["Length"])/8
	if size < 5 || size > 16 {
		size = 5
	}
	if h.Int(h.dict["V"]) == 4 {
		size = 16
	}
	var id []byte
	if ids := h.Array(h.Trailer["ID"]); len(ids) > 0 {
		id = h.bytes(ids[0])
	}
	hash := md5.New()
	hash.Write(padding)
	hash.Write(h.bytes(h.dict["O"])[:min(32, len(h.bytes(h.dict["O"])))])
	permissions, _ := h.Number(h.dict["P"])
	binary.Write(hash, binary.LittleEndian, uint32(int64(permissions)))
	hash.Write(id)
	if metadata, ok := h.Resolve(h.dict["EncryptMetadata"]).(bool); ok && !metadata && revision >= 4 {
		hash.Write([]byte{255, 255, 255, 255})
	}
	key := hash.Sum(nil)
	if revision >= 3 {
		for range 50 {
			sum := md5.Sum(key[:size])
			key = sum[:]
		}
	}
	key = key[:size]
	if !bytes.HasPrefix(h.bytes(h.dict["U"]), proof(key, id, revision)) {
		return nil
	}
	return key
}

// proof returns the beginning that the entry U has if key is the right one.
func proof(key, id []byte, revision int) []byte {
	if revision < 3 {
		return xorRC4(key, padding)
	}
	hash := md5.Sum(append(append([]byte{}, padding...), id...))
	sum := hash[:]
	for i := range 20 {
		step := make([]byte, len(key))
		for j := range key {
			step[j] = key[j] ^ byte(i)
		}
		sum = xorRC4(step, sum)
	}
	return sum
}

func xorRC4(key, data []byte) []byte {
	stream, err := rc4.NewCipher(key)
	if err != nil {
		return nil
	}
	out := make([]byte, len(data))
	stream.XORKeyStream(out, data)
	return out
}

// key256 is the key of revisions 5 and 6; nil if the empty password is wrong.
func (h handler) key256() []byte {
	user, sealed := h.bytes(h.dict["U"]), h.bytes(h.dict["UE"])
	if len(user) < 48 || len(sealed) < 32 {
		return nil
	}
	revision := h.Int(h.dict["R"])
	if !bytes.Equal(hash256(user[32:40], revision), user[:32]) {
		return nil
	}
	block, err := aes.NewCipher(hash256(user[40:48], revision))
	if err != nil {
		return nil
	}
	key := make([]byte, 32)
	cipher.NewCBCDecrypter(block, make([]byte, 16)).CryptBlocks(key, sealed[:32])
	return key
}

// hash256 hashes the empty password with a salt. Revision 6 makes it slow.
func hash256(salt []byte, revision int) []byte {
	first := sha256.Sum256(salt)
	key := first[:]
	if revision < 6 {
		return key
	}
	for round := 0; ; round++ {
		block, err := aes.NewCipher(key[:16])
		if err != nil {
			return nil
		}
		data := bytes.Repeat(key, 64)
		cipher.NewCBCEncrypter(block, key[16:32]).CryptBlocks(data, data)
		rest := 0
		for _, b := range data[:16] {
			rest += int(b)
		}
		key = sha(rest%3, data)
		if round >= 63 && int(data[len(data)-1]) <= round-31 {
			return key[:32]
		}
	}
}

func sha(which int, data []byte) []byte {
	switch which {
	case 0:
		sum := sha256.Sum256(data)
		return sum[:]
	case 1:
		sum := sha512.Sum384(data)
		return sum[:]
	}
	sum := sha512.Sum512(data)
	return sum[:]
}

// object decrypts the strings and bytes of an object.
func (c *crypt) object(o Object, ref Ref) Object {
	if c == nil || c.key == nil || c.method == plain || ref.Num == c.own {
		return o
	}
	return c.inside(o, c.objectKey(ref))
}

func (c *crypt) inside(o Object, key []byte) Object {
	switch o := o.(type) {
	case String:
		return String(c.decrypt([]byte(o), key))
	case Array:
		for i := range o {
			o[i] = c.inside(o[i], key)
		}
	case Dict:
		for name := range o {
			o[name] = c.inside(o[name], key)
		}
	case *Stream:
		if o.Dict["Type"] != Name("XRef") {
			c.inside(o.Dict, key)
			o.raw = c.decrypt(o.raw, key)
		}
	}
	return o
}

// objectKey is the key of one object.
func (c *crypt) objectKey(ref Ref) []byte {
	if c.method == aes256 {
		return c.key
	}
	n, g := ref.Num, ref.Gen
	seed := append(append([]byte{}, c.key...), byte(n), byte(n>>8), byte(n>>16), byte(g), byte(g>>8))
	if c.method == aes128 {
		seed = append(seed, "sAlT"...)
	}
	sum := md5.Sum(seed)
	return sum[:min(16, len(c.key)+5)]
}

func (c *crypt) decrypt(data, key []byte) []byte {
	if c.method == rc4Keys {
		return xorRC4(key, data)
	}
	whole := len(data) / 16 * 16
	block, err := aes.NewCipher(key)
	if err != nil || whole < 32 {
		return nil
	}
	out := make([]byte, whole-16)
	cipher.NewCBCDecrypter(block, data[:16]).CryptBlocks(out, data[16:whole])
	if pad := int(out[len(out)-1]); pad >= 1 && pad <= 16 {
		out = out[:len(out)-pad]
	}
	return out
}
