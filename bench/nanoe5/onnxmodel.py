"""The embedded model's layers as an ONNX graph, for a comparison with onnxruntime:
the same weights, with onnxruntime's own fused operators, as 32-bit floats and
quantised dynamically by its own tools to 8 bits. Tokenizer and embedding tables are
left out, in its favour: an input is rows of states.
"""
import os, pathlib, sys

import numpy as np
import onnxruntime
from onnx import TensorProto, helper, numpy_helper, save
from onnxruntime.quantization import QuantType, quantize_dynamic

root = pathlib.Path(__file__).parents[2]
sys.path.insert(0, str(root / "train"))
from weights import Weights  # noqa: E402

OWN = "com.microsoft"  # the domain of onnxruntime's operators


class Graph:
    def __init__(self):
        self.weights, self.nodes = [], []

    def constant(self, name, numbers):
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(numbers, np.float32), name))
        return name

    def node(self, operator, inputs, name, domain="", **attributes):
        self.nodes.append(helper.make_node(operator, inputs, [name], name, domain=domain, **attributes))
        return name


def build(path):
    w, g = Weights(root / "internal/embed/e5/e5-small.q4"), Graph()
    norm = w.norm()
    x = g.node("LayerNormalization", ["x", g.constant("w", norm[0]), g.constant("b", norm[1])], "first", epsilon=1e-12)
    for i in range(w.depth):
        layer = w.layer(i)

        def c(name, turn=False):
            return g.constant(f"{i}.{name}", layer[name].T if turn else layer[name])

        def add_norm(change, state, norm, bias, name):
            return g.node("SkipLayerNormalization", [change, state, c(norm + ".weight"), c(norm + ".bias"), c(bias)], f"{i}.{name}", OWN, epsilon=1e-12)

        mixed = g.node("Attention", [x, c("qkv.weight", True), c("qkv.bias")], f"{i}.mixed", OWN, num_heads=w.heads)
        out = g.node("MatMul", [mixed, c("out.weight", True)], f"{i}.out")
        x = add_norm(out, x, "after_out", "out.bias", "attended")
        up = g.node("MatMul", [x, c("up.weight", True)], f"{i}.up")
        inside = g.node("BiasGelu", [up, c("up.bias")], f"{i}.inside", OWN)
        down = g.node("MatMul", [inside, c("down.weight", True)], f"{i}.down")
        x = add_norm(down, x, "after_inner", "down.bias", "done")
    shape = [1, "tokens", w.hidden]
    graph = helper.make_graph(g.nodes, "e5", [helper.make_tensor_value_info("x", TensorProto.FLOAT, shape)],
                              [helper.make_tensor_value_info(x, TensorProto.FLOAT, shape)], g.weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(OWN, 1)])
    model.ir_version = 8
    save(model, path)


def sessions(folder):
    """Sessions of one thread by name. Building the graphs takes seconds: they stay in folder."""
    paths = {name: os.path.join(folder, f"e5-{name}.onnx") for name in ("fp32", "int8")}
    if not os.path.exists(paths["int8"]):
        build(paths["fp32"])
        quantize_dynamic(paths["fp32"], paths["int8"], weight_type=QuantType.QInt8, per_channel=True,
                         op_types_to_quantize=["MatMul", "Attention"], extra_options={"DefaultTensorType": TensorProto.FLOAT})
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    return {name: onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"]) for name, path in paths.items()}
